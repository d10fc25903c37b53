#include "text/translator.h"

namespace licet {

Translator::Translator(Language language) : m_language(language)
{
    // A missing file leaves the English sources; the translations test watches that none is missing.
    if (!m_translator.load(QStringLiteral(":/i18n/licet_%1.qm").arg(codeOf(language))))
        qWarning("no phrases for %s", qPrintable(codeOf(language)));
}

QString Translator::translate(const char *context, const char *source, const char *disambiguation,
                              int count) const
{
    auto text = m_translator.translate(context, source, disambiguation, count);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (count >= 0)
        text.replace(QStringLiteral("%n"), QString::number(count));
    return text;
}

QString fillPlaces(const QString &sentence, const QStringList &arguments)
{
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const bool isPlace = sentence[at] == u'%' && at + 1 < sentence.size() && sentence[at + 1].isDigit();
        if (isPlace)
            text += arguments.value(sentence[++at].digitValue() - 1);
        else
            text += sentence[at];
    }
    return text;
}

} // namespace licet
