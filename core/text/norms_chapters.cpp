#include "text/norms_chapters.h"

namespace licet {

namespace {

constexpr std::array chapters{
    QT_TRANSLATE_NOOP("NormsChapters", "core principles"),
    QT_TRANSLATE_NOOP("NormsChapters", "policy"),
    QT_TRANSLATE_NOOP("NormsChapters", "organisation"),
    QT_TRANSLATE_NOOP("NormsChapters", "staff"),
    QT_TRANSLATE_NOOP("NormsChapters", "assets"),
    QT_TRANSLATE_NOOP("NormsChapters", "logical access"),
    QT_TRANSLATE_NOOP("NormsChapters", "encryption"),
    QT_TRANSLATE_NOOP("NormsChapters", "physical"),
    QT_TRANSLATE_NOOP("NormsChapters", "operations"),
    QT_TRANSLATE_NOOP("NormsChapters", "communications"),
    QT_TRANSLATE_NOOP("NormsChapters", "acquisition and development"),
    QT_TRANSLATE_NOOP("NormsChapters", "suppliers"),
    QT_TRANSLATE_NOOP("NormsChapters", "incidents"),
    QT_TRANSLATE_NOOP("NormsChapters", "continuity"),
    QT_TRANSLATE_NOOP("NormsChapters", "compliance"),
};

} // namespace

const QStringList &normsChapters()
{
    static const QStringList names = [] {
        QStringList all;
        for (const auto *one : chapters)
            all << QString::fromLatin1(one);
        return all;
    }();
    return names;
}

QString chapterWord(const Translator &translator, const QString &chapter)
{
    return normsChapters().contains(chapter)
               ? translator.translate("NormsChapters", chapter.toLatin1().constData())
               : chapter;
}

QString chapterFrom(const Translator &translator, const QString &shown)
{
    for (const auto &chapter : normsChapters())
        if (chapterWord(translator, chapter).compare(shown, Qt::CaseInsensitive) == 0)
            return chapter;
    return shown;
}

} // namespace licet
