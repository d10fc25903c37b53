#include "documents/letter_text.h"

#include "base/printable_text.h"
#include "text/translator.h"

#include <QFile>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto requestList = u"requests"_s;

/// Walks the tags of a text as Mustache reads them; neither partials nor other delimiters are known here.
class TagWalk
{
public:
    TagWalk(const QString &text, const std::vector<LetterField> &fields) : m_text(text), m_fields(fields) {}

    Result<void> check()
    {
        qsizetype at = 0;
        while ((at = m_text.indexOf(u"{{"_s, at)) >= 0) {
            const auto close = m_text.mid(at, 3) == u"{{{" ? u"}}}"_s : u"}}"_s;
            const auto end = m_text.indexOf(close, at);
            const auto line = m_text.mid(at, 30).section(u'\n', 0, 0).trimmed();
            if (end < 0)
                return Error{ErrorKind::TagUnclosed, line, {}, close};
            LICET_TRY(take(m_text.mid(at + close.size(), end - at - close.size()).trimmed()));
            at = end + close.size();
        }
        if (m_open.isEmpty())
            return {};
        return Error{ErrorKind::TagUnclosed,
                     u"{{"_s + m_open.back().first + m_open.back().second + u"}}"_s,
                     {},
                     u"{{/"_s + m_open.back().second + u"}}"_s};
    }

private:
    Result<void> take(const QString &tag)
    {
        const auto sign = tag.isEmpty() ? QChar() : tag.front();
        if (sign == u'!')
            return {};
        const bool hasSign = sign == u'#' || sign == u'^' || sign == u'/' || sign == u'&';
        const auto name = hasSign ? tag.mid(1).trimmed() : tag;
        if (sign == u'/') {
            if (m_open.isEmpty() || m_open.back().second != name)
                return Error{ErrorKind::TagUnopened, u"{{/"_s + name + u"}}"_s};
            m_open.removeLast();
            return {};
        }
        const bool opens = sign == u'#' || sign == u'^';
        if (!isKnown(name, opens))
            return Error{ErrorKind::UnknownField, name, {}, allowed().join(u", "_s)};
        if (opens)
            m_open << std::pair{QString(sign), name};
        return {};
    }

    [[nodiscard]] bool isAmongRequests() const
    {
        return std::any_of(m_open.begin(), m_open.end(),
                           [](const auto &one) { return one.first == u"#" && one.second == requestList; });
    }
    [[nodiscard]] QStringList allowed() const
    {
        QStringList names;
        for (const auto &field : m_fields)
            if (!field.isOfRequest || isAmongRequests())
                names << QString::fromLatin1(field.name);
        return names;
    }
    /// The list is no value: it can only be opened, and not within itself.
    [[nodiscard]] bool isKnown(const QString &name, bool opens) const
    {
        if (name == requestList)
            return opens && !isAmongRequests();
        return allowed().contains(name);
    }

    const QString &m_text;
    const std::vector<LetterField> &m_fields;
    QList<std::pair<QString, QString>> m_open; ///< sign and name
};

/// A value on one line, with single blanks between its words.
QString asValue(const QString &text)
{
    return printableLine(text).simplified();
}

namespace mustache = kainjow::mustache;

mustache::data letterData(const std::map<QString, QString> &fields)
{
    mustache::data data;
    for (const auto &[name, text] : fields) {
        const auto value = asValue(text);
        if (value.isEmpty())
            data.set(name.toStdString(), mustache::data(false));
        else
            data.set(name.toStdString(), value.toStdString());
    }
    return data;
}

Result<QString> filledTags(const QString &text, const LetterValues &values)
{
    auto data = letterData(values.fields);
    mustache::data list{mustache::data::type::list};
    for (const auto &request : values.requests)
        list << letterData(request);
    data.set(requestList.toStdString(), list);
    mustache::mustache filled(text.toStdString());
    filled.set_custom_escape([](const std::string &value) { return value; });
    const auto done = filled.render(data);
    if (!filled.is_valid())
        return Error{ErrorKind::RenderingFailed, QString::fromStdString(filled.error_message())};
    return QString::fromStdString(done);
}

/// Sections that were left out leave their lines: no more than one empty line in a row.
QString tidied(QString text)
{
    static const QRegularExpression lineEnd(u"[ \\t]+\\n"_s);
    static const QRegularExpression emptyLines(u"\\n{3,}"_s);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text.replace(lineEnd, u"\n"_s).replace(emptyLines, u"\n\n"_s).trimmed();
}

} // namespace

const std::vector<LetterField> &chaseFields()
{
    static const std::vector<LetterField> fields{
        {"recipient", QT_TRANSLATE_NOOP("LetterFields", "whom one writes to"), false},
        {"sender", QT_TRANSLATE_NOOP("LetterFields", "the institution"), false},
        {"contact", QT_TRANSLATE_NOOP("LetterFields", "who prepared the form"), false},
        {"day", QT_TRANSLATE_NOOP("LetterFields", "day of the letter"), false},
        {"count", QT_TRANSLATE_NOOP("LetterFields", "how many requests"), false},
        {"numbers", QT_TRANSLATE_NOOP("LetterFields", "our references, with commas"), false},
        {"single", QT_TRANSLATE_NOOP("LetterFields", "when there is one request"), false},
        {"several", QT_TRANSLATE_NOOP("LetterFields", "when there are several requests"), false},
        {"unsigned",
         QT_TRANSLATE_NOOP("LetterFields",
                           "forms that went signed by post and go along unsigned, with commas"),
         false},
        {"severalUnsigned", QT_TRANSLATE_NOOP("LetterFields", "when there are several of these"), false},
        {"copies",
         QT_TRANSLATE_NOOP("LetterFields",
                           "sentence on the forms that go along unsigned, with the way by which the signed "
                           "ones went"),
         false},
        {"forAnswers", QT_TRANSLATE_NOOP("LetterFields", "when an answer is waited for"), false},
        {"forNumbers",
         QT_TRANSLATE_NOOP("LetterFields", "when only program numbers by letter are waited for"), false},
        {"forLetters",
         QT_TRANSLATE_NOOP("LetterFields", "when other letters after an execution are waited for"), false},
        {"enclosed", QT_TRANSLATE_NOOP("LetterFields", "when papers go along"), false},
        {"requests", QT_TRANSLATE_NOOP("LetterFields", "for each request"), false},
        {"number", QT_TRANSLATE_NOOP("LetterFields", "our reference"), true},
        {"unnumbered", QT_TRANSLATE_NOOP("LetterFields", "when it has no number of ours"), true},
        {"version", QT_TRANSLATE_NOOP("LetterFields", "version of the form"), true},
        {"theirReference", QT_TRANSLATE_NOOP("LetterFields", "their reference"), true},
        {"kind", QT_TRANSLATE_NOOP("LetterFields", "kind of request"), true},
        {"application", QT_TRANSLATE_NOOP("LetterFields", "application"), true},
        {"services", QT_TRANSLATE_NOOP("LetterFields", "web services"), true},
        {"environment", QT_TRANSLATE_NOOP("LetterFields", "environment"), true},
        {"sentOn", QT_TRANSLATE_NOOP("LetterFields", "day sent"), true},
        {"acknowledgedOn", QT_TRANSLATE_NOOP("LetterFields", "day of acknowledgement"), true},
        {"executedOn",
         QT_TRANSLATE_NOOP("LetterFields", "day on which it was executed, where a letter is to follow"),
         true},
        {"waited", QT_TRANSLATE_NOOP("LetterFields", "working days waited"), true},
        {"awaitedNumbers",
         QT_TRANSLATE_NOOP("LetterFields", "web services whose program number is to follow by letter"), true},
        {"awaitedAnswers",
         QT_TRANSLATE_NOOP("LetterFields", "web services on which the answer is to follow by letter"), true},
        {"chases", QT_TRANSLATE_NOOP("LetterFields", "days of earlier reminders"), true},
        {"calls", QT_TRANSLATE_NOOP("LetterFields", "days of telephone calls"), true},
    };
    return fields;
}

Result<LetterText> shippedText(const QString &letter, Language language)
{
    QFile file(u":/forms/letter/1/%1.%2.mustache"_s.arg(letter, codeOf(language)));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FormUnknown, letter, codeOf(language)};
    const auto whole = QString::fromUtf8(file.readAll());
    return LetterText{whole.section(u'\n', 0, 0).trimmed(), whole.section(u'\n', 1).trimmed()};
}

Result<void> checkLetterText(const LetterText &text, const std::vector<LetterField> &fields)
{
    LICET_TRY(TagWalk(text.subject, fields).check());
    return TagWalk(text.text, fields).check();
}

Result<LetterText> filledText(const LetterText &text, const std::vector<LetterField> &fields,
                              const LetterValues &values)
{
    LICET_TRY(checkLetterText(text, fields));
    LICET_ASSIGN(const auto subject, filledTags(text.subject, values));
    LICET_ASSIGN(const auto body, filledTags(text.text, values));
    return LetterText{subject.simplified(), tidied(body)};
}

} // namespace licet
