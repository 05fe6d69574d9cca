"""Words of a child's medical emergency in Vietnamese: no breath, a fit, poison, a fall, burns, blood, shocks, water."""

from __future__ import annotations

from bot.matching.lexicon.mechanism import Rule
from bot.matching.lexicon.vi.words import KID_FIRM

AGES = " ".join([f"{n}_tuổi {n}t" for n in range(1, 13)] + [f"{n}_tháng" for n in range(1, 25)])
CHILD = (
    f"{KID_FIRM} {AGES} con_nhà_tôi con_nhà_em con_của_tôi con_của_em bé_trai bé_gái bé_con cu_tí thằng_cu thằng_nhỏ "
    "con_nít cháu_bé cháu_nhỏ đứa_nhỏ sơ_sinh em_gái_nhỏ em_trai_nhỏ con_ơi nhóc đứa_con con_mik con_mk tháng_tuổi "
    "con_e cu_nhà bé_nhà"
)
KID = f"{CHILD} con nó"
URGENT = "cứu giúp gấp_lắm khẩn_cấp 112 115 làm_sao làm_gì phải_làm giờ_sao nhanh trời_ơi"
PET = "con_chó con_mèo con_thỏ con_cá con_rùa con_chim con_chuột con_vẹt hamster chú_chó chú_mèo cún_con"
ADULT = PET + " chồng vợ_tôi mẹ_tôi bố_tôi ông_nội_bị bà_nội_bị hàng_xóm mẹ_chồng bạn_tôi bạn_trai"
THING = (
    "điện_thoại đt ipad máy_tính đồ_chơi gấu_bông búp_bê quả_bóng trái_banh chậu_cây chậu_hoa cây_cảnh mắt_kính "
    "giày dép ba_lô chìa_khóa núm_vú đồng_hồ"
)
# Long ago, harmless or only told: no alarm wherever it stands.
OVER = (
    "hamster con_vẹt con_rùa nằm_hồi_sức năm_ngoái năm_trước tháng_trước tuần_trước hồi_trước hồi_nhỏ hồi_xưa "
    "ngày_xưa lúc_nhỏ trước_đây phục_hồi_chức_năng sẹo bồi_thường khuyết_tật khóa_học lớp_học_sơ khóa_sơ hội_thảo "
    "phim sách truyện trò_chơi_điện_tử minecraft roblox kịch nằm_mơ giấc_mơ mơ_rơi mơ_thấy mơ_ngã ác_mộng "
    "phòng_ngừa phòng_tránh phòng_chống đề_phòng cách_tránh để_tránh khóa_cửa_sổ chặn_cửa_sổ bịt_ổ_điện nắp_ổ_điện "
    "an_toàn_cho_trẻ không_sao_cả không_sao_hết không_bị_sao chỉ_trầy chỉ_bị_trầy trầy_nhẹ xước_nhẹ đã_khỏi "
    "khỏi_rồi đã_ổn ổn_rồi giờ_ổn bình_thường_lại xuất_viện đang_nằm_viện đang_nằm_bệnh_viện học_bơi lớp_bơi "
    "dạy_bơi tin_tức báo_chí bài_tập viện_bảo_tàng nếu_lỡ nếu_con_bị nếu_bé_bị lớp_sơ_cứu học_sơ_cứu"
)
NO_BREATH = (
    "không_thở k_thở ko_thở kg_thở hông_thở hok_thở không_còn_thở ko_còn_thở ngừng_thở tắt_thở hết_thở "
    "thở_không_nổi thở_không_được thở_ko_được thở_ko_nổi thở_k_nổi không_thấy_thở khó_thở_tím thoi_thóp thở_yếu "
    "thở_hắt thở_rít thở_khò_khè_tím ngưng_hô_hấp thở_gấp_tím thở_ngáp"
)
BLUE = (
    "tím_tái tím_ngắt tím_rịm tím_lịm tím_hết tím_môi tím_mặt mặt_tím môi_tím môi_thâm_tím xanh_tím tím_người "
    "người_tím tím_xanh tái_mét"
)
OUT = (
    "gọi_mãi_không_tỉnh gọi_mãi_không_dậy lay_mãi_không_dậy lay_mãi_không_tỉnh gọi_hoài_không_dậy "
    "lay_hoài_không_dậy bất_tỉnh ngất_xỉu ngất_lịm xỉu_rồi bị_xỉu xỉu_mất lăn_ra_xỉu té_xỉu con_bị_ngất bé_bị_ngất "
    "cháu_bị_ngất con_ngất_rồi bé_ngất_rồi bị_hôn_mê hôn_mê_rồi hôn_mê_sâu gọi_không_tỉnh gọi_ko_tỉnh gọi_k_tỉnh "
    "lay_không_tỉnh gọi_không_dậy gọi_ko_dậy lay_không_dậy không_tỉnh_dậy ko_tỉnh_dậy không_tỉnh_lại gọi_không_thưa "
    "mất_ý_thức không_còn_ý_thức lịm_đi lịm_người mềm_oặt mềm_nhũn mềm_như_bún bất_động nằm_im_không không_có_mạch "
    "không_còn_mạch hết_mạch lơ_mơ_không mê_man không_mở_mắt_được đánh_thức_không_dậy gọi_không_mở_mắt"
)
FIT = (
    "trợn_mắt_lên mắt_trợn_lên mắt_trợn_ngược trợn_ngược_mắt sùi_bọt_mồm co_giật co_giựt lên_cơn_giật kinh_phong "
    "lên_cơn_động_kinh sùi_bọt_mép mắt_trắng_dã giật_đùng_đùng giật_liên_tục co_cứng_người gồng_cứng"
)
DRANK = (
    "cắn_phải cắn_viên cắn_vỡ ăn_viên ăn_cục ăn_thuốc ăn_bột_giặt ăn_nấm_độc ăn_nam_châm ăn_lá nuốt uống ăn_phải "
    "ăn_nhầm ăn_trúng ăn_lộn ngậm nhai liếm "
)
POISON = (
    "nước_tẩy thuốc_tẩy chất_tẩy nước_rửa_chén nước_rửa_bát nước_lau_sàn nước_lau_nhà nước_lau_kính nước_giặt "
    "bột_giặt viên_giặt viên_rửa_chén viên_rửa_bát nước_thông_cống bột_thông_cống thuốc_thông_cống javel javen "
    "nước_xả_vải dầu_hỏa dầu_đèn xăng thuốc_chuột bả_chuột thuốc_diệt thuốc_trừ_sâu thuốc_sâu thuốc_gián thuốc_ngủ "
    "thuốc_huyết_áp thuốc_cao_huyết_áp thuốc_tim thuốc_tránh_thai thuốc_của_bà thuốc_của_ông thuốc_bà_ngoại "
    "thuốc_bà_nội thuốc_ông_nội hóa_chất axit a_xít pin nam_châm cây_kim kim_băng mảnh_kính mảnh_thủy_tinh "
    "nước_hoa_hồng_độc nước_rửa_móng acetone nicotin nước_sơn giấm_đậm_đặc thuốc_độc nấm_độc quả_độc lá_ngón "
    "nước_khử_trùng nước_sát_khuẩn domestos"
)
PILLS = (
    "cả_nắm_thuốc hết_lọ_thuốc hết_chai_thuốc nguyên_lọ_thuốc nguyên_chai_thuốc nhiều_viên_thuốc cả_vỉ_thuốc "
    "cả_hộp_thuốc cả_lọ_thuốc cả_chai_thuốc hết_vỉ_thuốc hết_hộp_thuốc quá_liều nguyên_vỉ_thuốc nguyên_hộp_thuốc "
)
FELL = "rơi_từ rơi_khỏi rơi_qua rơi_ra té ngã rớt lọt văng bị_rơi rơi_xuống lăn"
HEIGHT = (
    "từ_cửa_sổ cửa_sổ_xuống qua_cửa_sổ khỏi_cửa_sổ ra_cửa_sổ từ_ban_công ban_công_xuống khỏi_ban_công qua_ban_công "
    "từ_lan_can qua_lan_can lan_can_xuống từ_tầng từ_lầu từ_trên_lầu lầu_xuống lầu_2_xuống lầu_3_xuống tầng_2_xuống "
    "tầng_3_xuống tầng_4_xuống tầng_hai_xuống tầng_ba_xuống tầng_1_xuống từ_mái_nhà mái_nhà_xuống từ_trên_cao "
    "từ_nóc từ_cầu_xuống lầu_hai_xuống"
)
LOW = "giường cầu_thang bàn_thay_tã ghế_ăn xích_đu cầu_trượt đập_đầu va_đầu té_đầu lò_sưởi"
HARM = (
    "nôn_ói ói_liên_tục nôn_liên_tục bị_nôn bị_ói cứ_ói cứ_nôn nôn_mửa ói_mửa ói_hoài nôn_hoài nôn_trớ ói_mấy_lần "
    "nôn_mấy_lần bất_tỉnh ngất xỉu co_giật lơ_mơ lừ_đừ lờ_đờ li_bì mê_man máu_tai không_khóc khóc_không_ra đòi_ngủ "
    "cứ_ngủ nói_lung_tung nói_nhảm không_tỉnh không_dậy đồng_tử trợn_mắt không_cử_động không_nhúc_nhích bất_động "
    "không_phản_ứng"
)
HOT = (
    "nồi_canh_đổ nồi_nước_nóng tô_phở_nóng tô_mì_nóng nước_sôi dầu_sôi dầu_nóng mỡ_nóng canh_nóng cháo_nóng "
    "trà_nóng cà_phê_nóng cafe_nóng ấm_nước nồi_lẩu nồi_phở bình_thủy phích_nước"
)
SPILT = (
    "nước_sôi_đổ canh_nóng_đổ cháo_nóng_đổ trà_nóng_đổ cà_phê_nóng_đổ nồi_canh_đổ đổ_nước_sôi đổ_hết bị_đổ bị_bỏng "
    "dội tạt đổ_lên đổ_vào đổ_trúng văng_trúng kéo_đổ làm_đổ đổ_ập ụp tràn_vào rơi_vào té_vào ngã_vào "
)
BURNT = (
    "bị_phỏng_nước phỏng_rộp bị_bỏng bỏng_nước_sôi phỏng_nước_sôi bỏng_nặng phỏng_nặng bỏng_cả phỏng_cả bỏng_hết "
    "phỏng_hết bỏng_dầu bỏng_lửa"
)
BAD = (
    "bị_nặng rất_nặng nặng_lắm bỏng_nặng nước_sôi phồng rộp_da tuột_da tróc_da lột_da cả_người hết_người lửa bàn_là "
    "bàn_ủi bô_xe dầu_sôi cấp_cứu toàn_thân "
)
BLEEDS = (
    "không_cầm cầm_không_được ko_cầm_được k_cầm_được không_ngừng ko_ngừng không_dứt nhiều_quá nhiều_lắm rất_nhiều "
    "quá_nhiều quá_trời xối_xả phun ào_ào ròng_ròng đầm_đìa lênh_láng be_bét cầm_máu_không động_mạch hoài_không"
)
CAR = (
    "bị_xe_đụng bị_xe_tông bị_xe_đâm bị_xe_cán bị_xe_hơi bị_ô_tô bị_oto xe_hơi_đụng xe_hơi_tông ô_tô_đâm ô_tô_tông "
    "ô_tô_đụng oto_đâm oto_tông xe_đụng_con xe_tông_con xe_tông_bé xe_đụng_bé xe_cán_qua xe_tải_tông xe_tải_đụng "
    "xe_tải_cán xe_buýt_tông xe_bus_tông xe_điện_tông xe_máy_tông xe_máy_đụng xe_tông_trúng xe_đụng_trúng "
    "xe_cán_trúng"
)

RULES = (
    Rule(
        "kindernot",
        (KID, NO_BREATH),
        7,
        ordered=True,
        vetoes=f"{PET} {THING} mũi cảm_lạnh áp_lực tiền_nhà công_việc học_hành thở_than",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (NO_BREATH + " ngạt_thở nghẹt_thở ngộp_thở", "cứu cấp_cứu 112 115 tím_tái mềm_nhũn môi_tím bất_tỉnh"),
        6,
        vetoes=f"{ADULT} {THING} mũi nghẹt_mũi sổ_mũi áp_lực tiền_nhà công_việc",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (KID, BLUE, f"{URGENT} thở nuốt hóc sặc lạnh co_giật ngất môi tái nghẹn mềm khóc"),
        8,
        vetoes=(
            f"{PET} {THING} tìm_tài tìm_mặt_bằng người_tìm mới_tìm bầm đồ_ăn_tím khoai kem bút tô_màu tìm_người tìm_hết"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            (
                "bị_hóc hóc_hạt hóc_đồ_chơi mắc_nghẹn bị_nghẹn sặc mắc_cổ mắc_kẹt_cổ kẹt_cổ_họng nuốt hóc_dị_vật "
                "hóc_xương hóc_kẹo hóc_thạch"
            ),
            f"{NO_BREATH} {BLUE} không_ho_được lấy_không_ra không_lấy_ra",
        ),
        8,
        vetoes=f"{ADULT} cười học_phí tôi_học tìm_trường lớp trường kho_tho",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (KID, OUT),
        11,
        vetoes=f"{PET} gọi_tên nghe_lời bất_động_sản phim bài_giảng điện nước_ngọt tủ_lạnh",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("bất_tỉnh bất_tĩnh ngất_xỉu", "gọi_không lay_mãi không_trả_lời không_tỉnh cứu cấp_cứu"),
        7,
        vetoes=ADULT,
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (FIT, f"{KID} sốt {URGENT}"),
        7,
        vetoes=(f"{PET} tiền_sử bị_động_kinh_từ thỉnh_thoảng giặt_đồ giặt_ủi máy_giặt đã_từng từng_bị hay_bị giảm_giá"),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (DRANK, POISON, f"{KID} {URGENT} mới vừa lỡ"),
        7,
        vetoes=f"{PET} chồng hết_pin thay_pin sạc_pin mua tiền không_uống không_nuốt pin_yếu muốn_uống",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("nuốt nuốt_phải nuốt_nhầm uống uống_nhầm uống_phải uống_trúng uống_lộn", POISON),
        6,
        vetoes=f"{PET} chồng tôi em_đã_uống em_uống hết_pin thay_pin anh không",
        excuses=OVER,
    ),
    Rule(
        "kindernot", (KID, DRANK, PILLS), 8, vetoes=f"{PET} chồng tôi_uống bác_sĩ không_chịu không_uống", excuses=OVER
    ),
    Rule(
        "kindernot",
        (KID, FELL, HEIGHT),
        7,
        vetoes=f"{PET} {THING} tuyết mưa giá nhìn tôi_ngã chuyển dọn chuyển_nhà",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (FELL, HEIGHT, f"{URGENT} máu nằm_im gãy còn_thở"),
        10,
        vetoes=f"{ADULT} {THING} tuyết mưa giá chuyển dọn",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (LOW, "té ngã rớt rơi_từ rơi_xuống lăn_xuống đập_đầu va_đầu", HARM),
        11,
        vetoes=f"{ADULT} đầu_gối băng_cá_nhân tôi_té",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (CHILD, BURNT, BAD),
        8,
        vetoes=f"{PET} nắng cháy_nắng ngón_tay lưỡi nhẹ một_chút tôi_bị",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (HOT, SPILT, f"{KID} lên_người"),
        7,
        vetoes=f"{PET} lên_tôi vào_tôi laptop máy_tính thảm bàn_phím sàn không_có_nước hết_nước tiền_nước lương",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("tuột_da da_tuột tróc_da lột_da phồng_rộp rộp_da phồng_rộp_hết", f"{HOT} bị_bỏng cà_phê nóng"),
        9,
        vetoes="cháy_nắng tay_tôi thủy_đậu giày",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("chảy_máu máu_chảy máu_me chảy_nhiều_máu ra_nhiều_máu máu_tuôn máu_phun", BLEEDS, f"{KID} đầu cổ"),
        7,
        vetoes=(
            "mũi máu_cam kinh răng nướu lợi đầu_gối xét_nghiệm hiến_máu nhóm_máu huyết_áp mỡ_máu tiểu_đường "
            "chồng rạch cắt_tay tê_tay đi_ngoài phân tã"
        ),
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("bị_điện_giật điện_giật bị_giật_điện giật_điện bị_điện_giựt điện_giựt", f"{KID} {URGENT}"),
        6,
        vetoes=f"{PET} tiền_điện hóa_đơn sợ để_không không_bị nồi",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "ổ_điện ổ_cắm dây_điện phích_cắm",
            "chọc đút thò cắn nhét sờ chạm cầm",
            "giật tay_đen bất_tỉnh nằm_im cháy ngất đen tím",
        ),
        11,
        vetoes=ADULT,
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            (
                "bị_đuối_nước đuối_nước_rồi chết_đuối suýt_đuối ngạt_nước chìm_xuống_nước chìm_dưới_nước "
                "chìm_trong_nước chìm_dưới_hồ chìm_trong_bồn úp_mặt_xuống_nước úp_mặt_dưới_nước rớt_xuống_hồ "
                "rơi_xuống_hồ té_xuống_hồ ngã_xuống_hồ rớt_xuống_nước rơi_xuống_nước té_xuống_nước rớt_xuống_sông "
                "rơi_xuống_sông rơi_xuống_ao té_xuống_ao rớt_xuống_ao ngã_xuống_ao vớt_được_con vớt_con_lên "
                "vớt_bé_lên vớt_lên"
            ),
            f"{KID} {URGENT}",
        ),
        7,
        vetoes=f"{PET} {THING} bố_nó sợ thích_bơi đi_bơi_lúc nợ bài_vở",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("sốc_phản_vệ phản_vệ sốc_dị_ứng dị_ứng_nặng sốc_thuốc", f"{KID} {URGENT} ong"),
        7,
        vetoes="tiền_sử nguy_cơ có_thể trường_học từng_bị bị_dị_ứng_nặng_với",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (
            "lưỡi họng mặt môi cổ",
            "sưng sưng_to sưng_vù sưng_phù phù_nề sưng_húp",
            f"{NO_BREATH} thở ong ong_đốt đậu_phộng tôm hải_sản lạc 112",
        ),
        10,
        vetoes=f"{ADULT} quai_bị răng amidan",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        (KID, CAR),
        6,
        vetoes=f"{PET} {THING} xe_tôi xe_em đồ_chơi ghế",
        excuses=OVER,
    ),
    Rule(
        "kindernot",
        ("con_tôi con_em con_trai con_gái bé_nhà", "sắp_chết hấp_hối"),
        4,
        ordered=True,
        vetoes="đói cười chán mệt sợ mẹ buồn sợ_con lo",
        excuses=OVER,
    ),
)
