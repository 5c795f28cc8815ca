/** Phrases in thirteen languages from which rows are made: %T = topic, %B = group, %n = number, %o = organization. */

export interface Phrases {
  readonly programmes: readonly string[];
  readonly topics: readonly string[];
  readonly sentences: readonly string[];
  readonly groups: readonly string[];
}

// biome-ignore format: pools of words, one list a line
export const PHRASES = {
  en: {
    programmes: ['National programme', 'Capacity-building series', 'Pilot project', 'Regional initiative'],
    topics: ['rural broadband access', 'digital skills for girls and women', 'open government data', 'telemedicine for remote clinics', 'early warning systems for floods', 'precision agriculture for smallholder farmers', 'e-waste recycling', 'child online protection', 'cybersecurity incident response'],
    sentences: ['The project connects %n %B through %T.', 'A network of %n trainers delivered courses on %T to %B.', 'It was launched with %o to improve %T in underserved areas.', 'Partners agreed on shared standards for %T and published an open toolkit.', 'The activity builds affordable infrastructure so that %B can take part in the information society.', 'Evidence from %n sites shows better services and lower costs for %B.', 'A local fund of USD %n supports maintenance after the first phase.', '%n people trained and %n institutions connected; follow-up survey planned.'],
    groups: ['schools and libraries', 'small and medium enterprises', 'indigenous communities', 'public servants', 'nurses and midwives'],
  },
  fr: {
    programmes: ['Programme national', 'Cycle de formation', 'Projet pilote', 'Initiative régionale'],
    topics: ['accès au haut débit en zone rurale', 'compétences numériques des filles et des femmes', 'données publiques ouvertes', 'télémédecine pour les dispensaires isolés', 'systèmes d’alerte précoce aux inondations', 'agriculture numérique', 'recyclage des déchets électroniques', 'protection des enfants en ligne', 'cybersécurité'],
    sentences: ['Le projet relie %n %B grâce à : %T.', 'Un réseau de %n formateurs a animé des ateliers sur le thème « %T » pour les %B.', 'Lancé avec %o, il améliore les services dans les zones mal desservies.', 'Les partenaires ont publié une boîte à outils libre sur le thème « %T ».', 'Les résultats observés sur %n sites montrent une baisse des coûts pour les %B.', 'Un fonds local de %n USD finance l’entretien après la première phase.', '%n personnes formées et %n institutions connectées.'],
    groups: ['écoles et bibliothèques', 'petites et moyennes entreprises', 'communautés autochtones', 'agents publics', 'agricultrices et agriculteurs'],
  },
  es: {
    programmes: ['Programa nacional', 'Ciclo de capacitación', 'Proyecto piloto', 'Iniciativa regional'],
    topics: ['acceso a banda ancha rural', 'competencias digitales para niñas y mujeres', 'datos abiertos de gobierno', 'telemedicina para clínicas remotas', 'alerta temprana de inundaciones', 'agricultura digital', 'reciclaje de residuos electrónicos', 'protección de la niñez en línea', 'ciberseguridad'],
    sentences: ['El proyecto conecta %n %B mediante %T.', 'Una red de %n formadores impartió cursos de %T para %B.', 'Se lanzó con %o para mejorar los servicios en zonas desatendidas.', 'Los socios publicaron una guía abierta sobre %T.', 'Los datos de %n localidades muestran menores costos para %B.', 'Un fondo local de %n USD apoya el mantenimiento tras la primera fase.', '%n personas capacitadas y %n instituciones conectadas.'],
    groups: ['escuelas y bibliotecas', 'pequeñas y medianas empresas', 'comunidades indígenas', 'funcionarios públicos', 'familias campesinas'],
  },
  pt: {
    programmes: ['Programa nacional', 'Projeto-piloto', 'Iniciativa regional', 'Plataforma aberta'],
    topics: ['acesso à banda larga rural', 'competências digitais para mulheres', 'dados abertos', 'telemedicina', 'agricultura digital', 'segurança cibernética', 'inclusão de pessoas com deficiência'],
    sentences: ['O projeto liga %n %B por meio de %T.', 'Uma rede de %n formadores ofereceu cursos de %T para %B.', 'Foi lançado com %o para melhorar os serviços em áreas remotas.', 'Os parceiros publicaram um guia aberto sobre %T.', 'Dados de %n municípios mostram custos menores para %B.', '%n pessoas formadas e %n instituições conectadas.'],
    groups: ['escolas e bibliotecas', 'pequenas e médias empresas', 'comunidades tradicionais', 'servidores públicos'],
  },
  ar: {
    programmes: ['البرنامج الوطني', 'مشروع تجريبي', 'مبادرة إقليمية', 'منصة مفتوحة'],
    topics: ['النفاذ إلى النطاق العريض في الريف', 'المهارات الرقمية للفتيات والنساء', 'البيانات الحكومية المفتوحة', 'التطبيب عن بعد', 'الإنذار المبكر بالفيضانات', 'الزراعة الرقمية', 'حماية الأطفال على الإنترنت', 'الأمن السيبراني', 'الهوية الرقمية'],
    sentences: ['يربط المشروع %n من %B عبر %T.', 'قدمت شبكة من %n مدربا دورات في %T لفائدة %B.', 'أطلق بالتعاون مع %o لتحسين الخدمات في المناطق المحرومة.', 'نشر الشركاء مجموعة أدوات مفتوحة حول %T.', 'تظهر نتائج %n موقعا انخفاض التكاليف على %B.', 'تدريب %n شخصا وربط %n مؤسسة.'],
    groups: ['المدارس والمكتبات', 'المؤسسات الصغيرة والمتوسطة', 'الموظفين العموميين', 'صغار المزارعين', 'رواد الأعمال الشباب'],
  },
  zh: {
    programmes: ['国家计划', '试点项目', '区域倡议', '开放平台'],
    topics: ['农村宽带接入', '女性数字技能', '政府数据开放', '远程医疗', '洪水预警系统', '智慧农业', '电子废弃物回收', '儿童上网保护', '网络安全'],
    sentences: ['该项目通过%T为%n个%B提供服务。', '%n名培训师组成的网络为%B开设%T课程。', '项目与%o共同发起，旨在改善服务不足地区的公共服务。', '合作伙伴发布了关于%T的开放工具包。', '来自%n个试点的数据表明，%B的使用成本有所下降。', '地方基金投入%n美元用于第一阶段之后的维护。', '培训%n人，连接%n个机构。'],
    groups: ['学校和图书馆', '中小企业', '少数民族社区', '基层卫生人员', '小农户'],
  },
  ru: {
    programmes: ['Национальная программа', 'Пилотный проект', 'Региональная инициатива', 'Открытая платформа'],
    topics: ['широкополосный доступ в сельской местности', 'цифровые навыки для женщин', 'открытые государственные данные', 'телемедицина', 'раннее предупреждение о паводках', 'цифровое сельское хозяйство', 'защита детей в интернете', 'кибербезопасность', 'цифровая идентификация'],
    sentences: ['Проект объединяет %n участников (%B); направление: %T.', 'Сеть из %n преподавателей провела курсы для групп: %B.', 'Проект запущен совместно с %o для улучшения услуг в отдалённых районах.', 'Партнёры опубликовали открытый набор инструментов по теме «%T».', 'Данные с %n площадок показывают снижение затрат (%B).', 'Обучено %n человек, подключено %n учреждений.'],
    groups: ['школы и библиотеки', 'малые и средние предприятия', 'государственные служащие', 'фермеры', 'молодые предприниматели'],
  },
  hi: {
    programmes: ['राष्ट्रीय कार्यक्रम', 'पायलट परियोजना', 'क्षेत्रीय पहल', 'खुला मंच'],
    topics: ['ग्रामीण ब्रॉडबैंड', 'महिलाओं के लिए डिजिटल कौशल', 'खुला सरकारी डेटा', 'टेलीमेडिसिन', 'डिजिटल कृषि', 'साइबर सुरक्षा'],
    sentences: ['यह परियोजना %T के माध्यम से %n %B को जोड़ती है।', '%n प्रशिक्षकों ने %B के लिए %T पर पाठ्यक्रम चलाए।', 'इसे %o के साथ दूरस्थ क्षेत्रों में सेवाएँ सुधारने के लिए शुरू किया गया।', '%n स्थलों के आँकड़े %B के लिए कम लागत दिखाते हैं।', '%n लोगों को प्रशिक्षण, %n संस्थान जुड़े।'],
    groups: ['विद्यालयों और पुस्तकालयों', 'लघु उद्यमों', 'छोटे किसानों', 'युवा उद्यमियों'],
  },
  ja: {
    programmes: ['全国プログラム', '実証プロジェクト', '地域イニシアティブ'],
    topics: ['農村部のブロードバンド', '女性のデジタルスキル', 'オープンデータ', '遠隔医療', '災害早期警報', 'スマート農業'],
    sentences: ['本事業は%Tを通じて%n件の%Bを支援する。', '%n名の講師が%B向けに%Tの研修を実施した。', '%oと連携し、条件不利地域のサービス改善を目的に開始された。', '%n地点の結果は%Bの負担軽減を示している。', '%n人が研修を修了し、%n機関が接続された。'],
    groups: ['学校と図書館', '中小企業', '高齢者施設', '農家'],
  },
  el: {
    programmes: ['Εθνικό πρόγραμμα', 'Πιλοτικό έργο'],
    topics: ['ευρυζωνική πρόσβαση', 'ψηφιακές δεξιότητες', 'ανοικτά δεδομένα', 'τηλεϊατρική', 'κυβερνοασφάλεια'],
    sentences: ['Το έργο συνδέει %n %B μέσω: %T.', 'Δίκτυο %n εκπαιδευτών προσέφερε μαθήματα σε %B.', 'Ξεκίνησε με τον φορέα %o για καλύτερες υπηρεσίες.', 'Εκπαιδεύτηκαν %n άτομα, συνδέθηκαν %n φορείς.'],
    groups: ['σχολεία και βιβλιοθήκες', 'μικρές επιχειρήσεις', 'νησιωτικές κοινότητες'],
  },
  th: {
    programmes: ['โครงการระดับชาติ', 'โครงการนำร่อง'],
    topics: ['บรอดแบนด์ชนบท', 'ทักษะดิจิทัลสำหรับสตรี', 'ข้อมูลเปิดภาครัฐ', 'การแพทย์ทางไกล', 'เกษตรดิจิทัล'],
    sentences: ['โครงการนี้เชื่อมต่อ %B จำนวน %n แห่งผ่าน%T', 'วิทยากร %n คนจัดอบรมเรื่อง%Tให้แก่%B', 'ริเริ่มร่วมกับ %o เพื่อยกระดับบริการในพื้นที่ห่างไกล', 'อบรม %n คน เชื่อมต่อ %n หน่วยงาน'],
    groups: ['โรงเรียนและห้องสมุด', 'วิสาหกิจขนาดย่อม', 'เกษตรกรรายย่อย'],
  },
  sw: {
    programmes: ['Mpango wa kitaifa', 'Mradi wa majaribio'],
    topics: ['intaneti vijijini', 'ujuzi wa kidijitali kwa wanawake', 'data huria', 'tiba kwa mtandao', 'kilimo cha kidijitali'],
    sentences: ['Mradi unaunganisha %B %n kupitia %T.', 'Wakufunzi %n walitoa mafunzo ya %T kwa %B.', 'Ulizinduliwa pamoja na %o ili kuboresha huduma maeneo ya mbali.', 'Takwimu za vituo %n zinaonyesha gharama ndogo kwa %B.', 'Watu %n wamefunzwa na taasisi %n zimeunganishwa.'],
    groups: ['shule na maktaba', 'biashara ndogo', 'wakulima wadogo'],
  },
  fa: {
    programmes: ['برنامه ملی', 'پروژه آزمایشی'],
    topics: ['دسترسی پهن‌باند روستایی', 'مهارت‌های دیجیتال زنان', 'داده‌های باز دولتی', 'پزشکی از راه دور'],
    sentences: ['این پروژه %n مورد از %B را از طریق %T متصل می‌کند.', '%n مربی دوره‌های %T را برای %B برگزار کردند.', 'با همکاری %o برای بهبود خدمات در مناطق محروم آغاز شد.', 'آموزش %n نفر و اتصال %n نهاد.'],
    groups: ['مدارس و کتابخانه‌ها', 'کسب‌وکارهای کوچک', 'کشاورزان خرده‌پا'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;

export type RowLanguage = keyof typeof PHRASES;
