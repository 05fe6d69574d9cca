"""Words of texts that speak about danger and not out of it."""

from __future__ import annotations

# Fiction and papers about it: somebody who wants to die may well speak of an exam or a job, too.
FICTION = """
film filmu serie folge roman krimi tatort lied romeo theater* theaterstück* bachelorarbeit facharbeit movie
theatre novel thesis dizi tiyatro* фильм спектакл* театр* песн* доклад вистав* пісн* phim vở_kịch
tiểu_thuyết spektakl* teatr* piosenk* مسلسل مسرحية
"""
# Fiction, study, work with victims, long ago: for names of places and of deeds.
ABOUT = """
theater* theaterstück* film serie folge roman krimi tatort lied romeo referat facharbeit bachelorarbeit vortrag
präsentation* präsentationsprüfung prüfung hausaufgabe* studium praktikum reinschnuppern ehrenamt* ehrenamtlich
bewerb* fortbildung unterrichte spende* frauenhausverein* beraten_opfer arbeite_im arbeite_als gearbeitet
mitarbeiten steuererklärung jh präventionskurs quiz museum lesung ausstellung damals lange_her lange_behandelt
vor_fünf_jahren vor_jahren war_mal war_früher ausm_frauenhaus aus_dem_frauenhaus vom_frauenhaus_in
theatre theater play thesis library class_visit movie film book vacuum mission vacanc* qualified hire
internship intern volunteer* donat* educator essay homework exhibition training_as study studying moved_out_of
out_of_frauenhaus robot vocab
film dizi kitap tiyatro* sunum staj gönüllü* bağış seminer konferans dernek* derneğimiz artikeller sınav
волонтер* фильм спектакл* театр* доклад лекци* песн* книг* выставк* практик* не_подходит пожертв* профилактик*
волонтер* фільм вистав* театр* доповід* лекці* пісн* книг* практик* профілактик* фахівців
تطوع فيلم مسلسل تبرع تدريب دورة مسرحية بحث محاضرة
phim sách vở_kịch kịch hội_thảo tiểu_thuyết bài_hát tình_nguyện tuyển thực_tập khóa_học hồi_xưa hồi_2010
mất_rồi_em đã_thoát chia_sẻ
spektakl* teatr* staż stażu zbiórk* piosenk* kurs kursu wolontari* praktyk* książk* film filmu wystaw* referat
lat_temu
"""
