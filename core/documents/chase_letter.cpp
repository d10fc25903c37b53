#include "documents/chase_letter.h"

#include "documents/form_sections.h"
#include "documents/letter_paper.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto itemSign = u"– "_s;

QString waitedText(const Labels &labels, int workingDays)
{
    const auto key = workingDays == 0 ? u"waited.none"_s : workingDays == 1 ? u"waited.one"_s : u"waited"_s;
    return labels(key, {QString::number(workingDays)});
}

/// German nouns keep their capital.
QString environmentInSentence(const LetterRow &row, Language language)
{
    return language == Language::German ? row.environment
                                        : row.environment.left(1).toLower() + row.environment.mid(1);
}

/// What came from outside has no number of ours, and our row of it says nothing to anybody: it is called by
/// what it asks for.
QString nameFor(const LetterRow &row, const ChasedRequest &chased, const Labels &labels)
{
    if (!row.number.isEmpty())
        return row.number;
    QStringList parts{row.services, row.application, row.environment, dateText(chased.sentOn, labels)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString daysText(const std::vector<QDate> &days, const Labels &labels)
{
    QStringList texts;
    for (const auto &day : days)
        texts << dateText(day, labels);
    return texts.join(u", "_s);
}

QString awaitedText(const std::vector<AwaitedLine> &lines, const Labels &labels)
{
    QStringList names;
    for (const auto &one : lines)
        names << (one.version.isEmpty() ? one.service : labels(u"service"_s, {one.service, one.version}));
    names.removeDuplicates();
    return enumerated(names, labels);
}

/// What all requests of a letter wait for: a letter's own words are made for it.
QString awaitedByAll(const std::vector<ChasedRequest> &chased)
{
    const auto all = [&](auto &&waits) { return std::all_of(chased.begin(), chased.end(), waits); };
    if (!all([](const ChasedRequest &one) { return one.executedOn.has_value(); }))
        return u"forAnswers"_s;
    return all([](const ChasedRequest &one) { return one.answers.empty() && !one.numbers.empty(); })
               ? u"forNumbers"_s
               : u"forLetters"_s;
}

Result<std::map<QString, QString>> valuesOf(const EnclosedRequest &enclosed, const ChasedRequest &chased,
                                            const Labels &labels)
{
    LICET_ASSIGN(const auto row, letterRow(enclosed.frozen, labels));
    return std::map<QString, QString>{
        {u"number"_s, nameFor(row, chased, labels)},
        {u"unnumbered"_s, row.number.isEmpty() ? u"1"_s : QString()},
        // What came from outside has no version of ours.
        {u"version"_s, enclosed.frozen.isFinal() ? row.version : QString()},
        {u"theirReference"_s, chased.theirReference},
        {u"kind"_s, row.kind},
        {u"application"_s, row.application},
        {u"services"_s, row.services},
        {u"environment"_s, environmentInSentence(row, labels.language())},
        {u"sentOn"_s, dateText(chased.sentOn, labels)},
        {u"acknowledgedOn"_s, dateText(chased.acknowledgedOn, labels)},
        {u"executedOn"_s, dateText(chased.executedOn, labels)},
        {u"waited"_s, chased.isDayUnknown ? QString() : waitedText(labels, chased.workingDays)},
        {u"awaitedNumbers"_s, awaitedText(chased.numbers, labels)},
        {u"awaitedAnswers"_s, awaitedText(chased.answers, labels)},
        {u"chases"_s, daysText(chased.earlier, labels)},
        {u"calls"_s, daysText(chased.calls, labels)}};
}

Result<LetterValues> letterValues(const ChasedEnvelope &chase, const Labels &labels)
{
    const auto &envelope = chase.envelope;
    LetterValues values;
    QStringList numbers, unsignedOnes, postedOnes;
    for (const auto &copies : unsignedCopies(envelope)) {
        unsignedOnes << copies.numbers;
        if (copies.wentByPost())
            postedOnes << copies.numbers;
    }
    bool encloses = false;
    for (size_t index = 0; index < envelope.requests.size(); ++index) {
        const auto &one = envelope.requests[index];
        LICET_ASSIGN(auto request, valuesOf(one, chase.chased[index], labels));
        numbers << request[u"number"_s];
        values.requests.push_back(std::move(request));
        encloses = encloses || (!one.paper.isEmpty() && !unsignedOnes.contains(one.frozen.number));
    }
    const auto when = [](bool holds) { return holds ? u"1"_s : QString(); };
    values.fields = {{u"recipient"_s, envelope.recipient.name},
                     {u"sender"_s, envelope.sender.name},
                     {u"contact"_s, envelope.requests.front().frozen.draft.preparedBy},
                     {u"day"_s, dateText(chase.day, labels)},
                     {u"count"_s, QString::number(numbers.size())},
                     {u"numbers"_s, numbers.join(u", "_s)},
                     {u"single"_s, when(numbers.size() == 1)},
                     {u"several"_s, when(numbers.size() > 1)},
                     {u"unsigned"_s, enumerated(postedOnes, labels)},
                     {u"severalUnsigned"_s, when(postedOnes.size() > 1)},
                     {u"copies"_s, unsignedSentences(labels, unsignedCopies(envelope))},
                     {u"enclosed"_s, when(encloses)}};
    for (const auto &what : {u"forAnswers"_s, u"forNumbers"_s, u"forLetters"_s})
        values.fields.emplace(what, when(what == awaitedByAll(chase.chased)));
    return values;
}

Result<LetterText> chaseWords(const ChasedEnvelope &chase, const LetterText &text, const Labels &labels)
{
    LICET_ASSIGN(const auto values, letterValues(chase, labels));
    LICET_ASSIGN(auto words, filledText(text, chaseFields(), values));
    if (text.text.contains(u"copies}}"_s))
        return words;
    auto unsaid = unsignedCopies(chase.envelope);
    // A text's own words speak of what went by post, where they know the field: whatever else is unsigned is
    // said all the same, below the requests, else before the closing.
    if (text.text.contains(u"unsigned}}"_s))
        std::erase_if(unsaid, [](const UnsignedCopies &one) { return one.wentByPost(); });
    if (const auto copies = unsignedSentences(labels, unsaid); !copies.isEmpty()) {
        auto paragraphs = words.text.split(u"\n\n"_s);
        qsizetype at = qMax<qsizetype>(0, paragraphs.size() - 1);
        for (qsizetype index = 0; index < paragraphs.size(); ++index)
            if (paragraphs[index].startsWith(itemSign))
                at = index + 1;
        paragraphs.insert(at, copies);
        words.text = paragraphs.join(u"\n\n"_s);
    }
    return words;
}

/// Paragraphs are parted by empty lines; one that begins with a dash is an item, its first line in bold.
Result<Section> paragraphs(const LetterText &words)
{
    QVariantList all;
    for (const auto &block : words.text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        QStringList lines;
        for (const auto &line : block.split(u'\n'))
            lines << line.trimmed();
        const bool isItem = lines.front().startsWith(itemSign);
        const auto head = isItem ? lines.takeFirst() : QString();
        all << QVariantMap{
            {u"head"_s, head},
            {u"text"_s, lines.join(u'\n')},
            {u"items"_s, isItem ? QVariantList{QVariantMap{}} : QVariantList()},
            {u"plain"_s, isItem ? QVariantList() : QVariantList{QVariantMap{}}},
            {u"more"_s, isItem && !lines.isEmpty() ? QVariantList{QVariantMap{}} : QVariantList()}};
    }
    LICET_ASSIGN(const auto html,
                 fillTemplate(u"paragraphs"_s, {{u"subject"_s, words.subject}, {u"paragraphs"_s, all}}));
    return Section{html};
}

} // namespace

Result<LetterText> chaseText(const ChasedEnvelope &chase)
{
    if (chase.own)
        return LetterText{chase.own->subject, chase.own->text};
    return shippedText(u"chase"_s, chase.envelope.language());
}

Result<MailWords> chaseMail(const ChasedEnvelope &chase)
{
    LICET_ASSIGN(const auto text, chaseText(chase));
    return chaseMail(chase, text);
}

Result<MailWords> chaseMail(const ChasedEnvelope &chase, const LetterText &text)
{
    LICET_ASSIGN(const auto labels, Labels::load(u"letter"_s, u"1"_s, chase.envelope.language()));
    LICET_ASSIGN(const auto words, chaseWords(chase, text, labels));
    const QStringList under{chase.envelope.requests.front().frozen.draft.preparedBy,
                            chase.envelope.sender.name};
    return MailWords{words.subject, words.text + u"\n\n"_s + under.join(u'\n').trimmed() + u'\n'};
}

Result<std::unique_ptr<PagedDocument>> chaseLetter(const ChasedEnvelope &chase)
{
    LICET_ASSIGN(const auto labels, Labels::load(u"letter"_s, u"1"_s, chase.envelope.language()));
    LICET_ASSIGN(const auto text, chaseText(chase));
    LICET_ASSIGN(const auto words, chaseWords(chase, text, labels));
    LICET_ASSIGN(auto body, paragraphs(words));
    QStringList theirs;
    for (const auto &one : chase.chased)
        if (!one.theirReference.isEmpty())
            theirs << one.theirReference;
    return letterPaper(chase.envelope, labels, chase.day, words.subject, theirs, std::move(body));
}

Result<ChasedEnvelope> sampleChase(Language language, QDate day)
{
    SnapshotContent frozen;
    frozen.number = u"2026-0014"_s;
    frozen.version = 1;
    frozen.language = language;
    LICET_ASSIGN(frozen.form, currentForm(FormVariant::WebServices));
    frozen.draft.application = u"Dossier"_s;
    frozen.draft.preparedBy = u"…"_s;
    frozen.draft.environment = Environment::Production;
    ServiceLine line;
    line.name = u"ExampleConsultation"_s;
    line.version = u"V1"_s;
    frozen.draft.services = {line};
    frozen.institution.name = u"…"_s;
    ChasedEnvelope chase;
    chase.day = day;
    chase.envelope.recipient.name = u"PPKB"_s;
    chase.envelope.sender = frozen.institution;
    chase.envelope.requests = {{{}, frozen, u"2026-0014-v1.pdf"_s, "form", false}};
    chase.chased = {{{}, u"PPKB/118"_s, day.addDays(-42), {}, 28, {day.addDays(-14), day.addDays(-7)}, true}};
    return chase;
}

} // namespace licet
