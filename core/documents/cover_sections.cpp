#include "documents/cover_sections.h"

#include "documents/basis_rows.h"
#include "documents/declaration.h"
#include "documents/differences_section.h"
#include "documents/fonts.h"
#include "documents/none_word.h"
#include "documents/signature_section.h"
#include "request/declared_none.h"
#include "request/line_bases.h"
#include "text/finding_text.h"
#include "text/norms_chapters.h"
#include "text/request_text.h"

#include <QTextLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// What is not there is left out: unlike a form, a cover has no place for it to be filled in.
void addGiven(QVariantList &rows, const QString &label, const QString &value)
{
    if (!value.trimmed().isEmpty())
        rows << factRow({}, label, value);
}

QVariantMap item(const QString &head, const QString &text)
{
    return {{u"head"_s, head}, {u"text"_s, text}};
}

Result<Section> listSection(const QString &title, const QVariantList &items)
{
    LICET_ASSIGN(const auto html, fillTemplate(u"list"_s, {{u"title"_s, title}, {u"items"_s, items}}));
    return Section{html};
}

/// Who signs reads all of it on one sheet.
Result<Section> wholeListSection(const QString &title, const QVariantList &items)
{
    LICET_ASSIGN(auto section, listSection(title, items));
    section.mayBreak = false;
    return section;
}

/// The sheet of the form on which the signature stands, counted from 1, and how many there are.
Result<std::pair<int, int>> sheetToSign(const PaperInput &input)
{
    const auto marking = input.frozen.isFinal() ? Marking::Original : Marking::Draft;
    LICET_ASSIGN(const auto form, requestForm(input, marking, input.frozen.language));
    return std::pair(form->areaOf(u"signatory"_s).first + 1, form->pageCount());
}

Result<Section> signSection(const PaperInput &input, const CoverWords &words)
{
    const auto &draft = input.frozen.draft;
    LICET_ASSIGN(const auto sheet, sheetToSign(input));
    const auto where =
        words.cover(u"sign.sheet"_s, {QString::number(sheet.first), QString::number(sheet.second)});
    QVariantList rows{factRow({}, words.cover(u"sign.where"_s), where)};
    addGiven(rows, words.cover(u"sign.by"_s), dateText(draft.signingDate, words.cover));
    addGiven(rows, words.cover(u"sign.place"_s), draft.place);
    QStringList others;
    for (const auto &one : input.frozen.cosignatories)
        others << one.name;
    addGiven(rows, words.cover(u"sign.also"_s), others.join(u", "_s));
    return factSection(words.cover(u"sign"_s), rows);
}

Result<Section> absenceSection(const PaperInput &input, const CoverWords &words)
{
    const auto &signatory = input.frozen.signatory;
    const auto stead = signatory.inAbsenceOf.isEmpty() ? words.cover(u"absence.vacant"_s)
                                                       : enumerated(signatory.inAbsenceOf, words.form);
    QVariantList rows{factRow({}, words.cover(u"absence.by"_s), signatory.name),
                      factRow({}, words.cover(u"absence.of"_s), stead)};
    addGiven(rows, words.cover(u"sign.by"_s), dateText(input.frozen.draft.signingDate, words.cover));
    return factSection(words.cover(u"absence"_s), rows);
}

/// A short value in words, or nothing where only the member's name can be said.
QString shortValue(const QJsonValue &value, const CoverWords &words)
{
    constexpr int longest = 80;
    const auto text = value.toString();
    if (const auto day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return dateText(day, words.cover);
    if (value.isNull() || (value.isString() && text.isEmpty()))
        return u"–"_s;
    return value.isString() && text.size() <= longest && !text.contains(u'\n') ? text : QString();
}

/// Fields that say nothing in either version, and are declared to have nothing to say in one of them.
QStringList declaredOtherwise(const Draft &before, const Draft &after, const CoverWords &words)
{
    QStringList changed;
    for (const auto &field : fieldsThatMayBeNone()) {
        if (isStated(before, field) || isStated(after, field) ||
            isDeclaredNone(before, field) == isDeclaredNone(after, field))
            continue;
        const auto said = [&](const Draft &draft) {
            return orDash(orDeclaredNone({}, field, draft, words.form));
        };
        const auto word = memberWord(words.translator, field.section(u'.', 0, 0));
        changed << words.cover(u"labelled"_s,
                               {word, words.cover(u"changed.value"_s, {said(after), said(before)})});
    }
    return changed;
}

/// The draft's members that differ, with what they were where that is short.
QStringList differencesSince(const SnapshotContent &before, const SnapshotContent &after,
                             const CoverWords &words)
{
    const auto old = writeJson(before.draft).toObject();
    const auto now = writeJson(after.draft).toObject();
    auto changed = declaredOtherwise(before.draft, after.draft, words);
    for (auto member = now.constBegin(); member != now.constEnd(); ++member) {
        const auto was = old.value(member.key());
        if (was == member.value() || member.key() == u"none")
            continue;
        // The day of the earlier signature goes with it; it is nothing that somebody changed.
        if (member.key() == u"signingDate" && !after.draft.signingDate)
            continue;
        const auto word = memberWord(words.translator, member.key());
        const auto from = shortValue(was, words);
        const auto to = shortValue(member.value(), words);
        changed << (from.isEmpty() || to.isEmpty()
                        ? word
                        : words.cover(u"labelled"_s, {word, words.cover(u"changed.value"_s, {to, from})}));
    }
    return changed;
}

bool wasThereBefore(const PaperInput &input)
{
    return input.lastSigned || !input.check.reopenedBecause.isEmpty() ||
           !input.check.returnedBecause.isEmpty() || input.check.replyBy;
}

Result<Section> changedSection(const PaperInput &input, const CoverWords &words)
{
    const auto &check = input.check;
    QVariantList items;
    if (!check.returnedBecause.isEmpty())
        items << item({}, words.cover(u"changed.returned"_s,
                                      {dateText(check.returnedOn, words.cover), check.returnedBecause}));
    if (check.replyBy)
        items << item({}, words.cover(u"changed.replyBy"_s, {dateText(check.replyBy, words.cover)}));
    if (!check.reopenedBecause.isEmpty() && check.reopenedBecause != check.returnedBecause)
        items << item({}, words.cover(u"changed.because"_s, {check.reopenedBecause}));
    if (input.lastSigned) {
        auto changed = differencesSince(*input.lastSigned, input.frozen, words);
        if (changed.isEmpty())
            changed << words.cover(u"changed.nothing"_s);
        items << item({}, words.cover(u"changed.since"_s, {QString::number(input.lastSigned->version)}));
        for (const auto &one : changed)
            items << item(u"–"_s, one);
    }
    return listSection(words.cover(u"changed"_s), items);
}

Result<Section> endsSection(const PaperInput &input, const CoverWords &words)
{
    const auto &draft = input.frozen.draft;
    QVariantList rows{factRow({}, words.form(u"lastDay"_s), dateText(draft.endDate, words.cover)),
                      factRow({}, words.form(u"reason"_s),
                              shortenedToSixLines(draft.remarks, words.cover(u"shortened"_s)))};
    return factSection(words.cover(u"ends"_s), rows);
}

Result<Section> askedSection(const PaperInput &input, const CoverWords &words)
{
    const auto &draft = input.frozen.draft;
    const auto environment =
        draft.environment ? words.form(u"environment."_s + codeOf(*draft.environment)).toUpper() : QString();
    QVariantList rows{factRow({}, words.form(u"kind"_s), words.form(u"kind."_s + codeOf(draft.kind))),
                      factRow({}, words.cover(u"application"_s), draft.application),
                      factRow({}, words.cover(u"environment"_s), environment)};
    // Of a right that is changed or ended which one it is; its service stands in it.
    const auto right = draft.kind == RequestKind::New ? QString() : concernedText(input.frozen, words.form);
    addGiven(rows, words.form(u"section.concerned"_s), right);
    addGiven(rows, words.form(u"takesOver"_s), takenOverText(input.frozen, words.form));
    if (right.isEmpty() || draft.services.size() > 1)
        rows << factRow({}, words.cover(u"services"_s), serviceNames(input.frozen, words.form));
    // The last day of an end stands in what ends, and the first one of a change in what changes.
    if (draft.kind != RequestKind::End) {
        if (draft.kind == RequestKind::New)
            addGiven(rows, words.form(u"startDate"_s), dateText(draft.startDate, words.cover));
        // Without end is what somebody declared; where nothing is said the form has a dash, too.
        const auto without = isDeclaredNone(draft, u"endDate"_s) ? words.cover(u"noEnd"_s) : u"–"_s;
        rows << factRow({}, words.form(u"endDate"_s),
                        draft.endDate ? dateText(draft.endDate, words.cover) : without);
    }
    return factSection(words.cover(u"asked"_s), rows);
}

Result<Section> warningsSection(const PaperInput &input, const CoverWords &words)
{
    QVariantList items;
    for (const auto &finding : input.check.findings) {
        if (finding.severity != Severity::Warning)
            continue;
        const auto reason = input.check.advice.reasons.find(finding.rule);
        const auto said = reason == input.check.advice.reasons.end() || reason->second.isEmpty()
                              ? words.cover(u"noReason"_s)
                              : words.cover(u"reason"_s, {reason->second});
        // Of two versions of a service the same may be true.
        const auto warning = item(describe(words.translator, finding).problem, said);
        if (!items.contains(warning))
            items << warning;
    }
    if (items.isEmpty())
        items << item({}, words.cover(u"none"_s));
    return listSection(words.cover(u"warnings"_s), items);
}

Result<Section> purposeSectionOfCover(const PaperInput &input, const CoverWords &words)
{
    const auto &frozen = input.frozen;
    const auto shortened = [&](const QString &text) {
        return shortenedToSixLines(text, words.cover(u"shortened"_s));
    };
    QStringList conditions;
    for (const auto *decision : decisionsOfLines(frozen))
        for (const auto &step : decision->steps)
            if (!step.conditions.isEmpty())
                conditions << step.conditions;
    QVariantList rows{factRow({}, words.cover(u"purpose"_s), shortened(frozen.draft.purpose)),
                      factRow({}, words.cover(u"basis"_s), shortened(basisText(frozen, words.form)))};
    // They bind the one who signs: all of them are said.
    addGiven(rows, words.cover(u"conditions"_s), conditions.join(u'\n'));
    return factSection(words.cover(u"basisTitle"_s), rows);
}

/// What the institution undertakes, with what it has not done yet: to keep the norms is a promise and no
/// fact.
QString normsText(const SnapshotCheck &check, const CoverWords &words)
{
    const auto promise = words.cover(u"commit.norms"_s);
    if (!check.openNorms || check.openNorms->points.empty())
        return promise;
    QStringList points;
    for (const auto &one : check.openNorms->points) {
        const auto said = one.text.isEmpty() ? chapterWord(words.translator, one.chapter) : one.text;
        points << (one.due ? words.cover(u"commit.until"_s, {said, dateText(one.due, words.cover)}) : said);
    }
    const auto open = enumeratedClauses(points, words.form);
    const auto year = QString::number(check.openNorms->year);
    return promise + u' ' + words.cover(u"commit.openPoints"_s, {year, open});
}

Result<Section> commitmentSection(const PaperInput &input, const CoverWords &words)
{
    const auto &draft = input.frozen.draft;
    const auto years = yearsOfLogs(draft);
    QVariantList items;
    const auto add = [&](const QString &key, const QStringList &arguments = {}) {
        items << item(u"–"_s, words.cover(key, arguments));
    };
    if (draft.kind == RequestKind::End) {
        add(u"commit.end"_s);
        add(u"commit.endLogs"_s, {years});
        return wholeListSection(words.cover(u"commits"_s), items);
    }
    add(u"commit.purpose"_s, {labelOfDecisions(draft, u"commit."_s, words.cover)});
    add(u"commit.logging"_s, {years, usesProgramNumber(draft) ? words.cover(u"commit.person"_s) : QString()});
    items << item(u"–"_s, normsText(input.check, words));
    if (const auto without = withoutDecision(input.frozen, words.form); without.isAny) {
        const auto said = words.cover(u"commit.notApplicable"_s);
        items << item(u"–"_s, without.isAll ? said : words.cover(u"labelled"_s, {without.services, said}));
    }
    add(u"commit.true"_s);
    const auto test = draft.logging ? draft.logging->lastRetrievalTest : std::nullopt;
    items << item(words.cover(u"labelled"_s, {words.cover(u"retrieval"_s), QString()}).trimmed(),
                  test && test->on ? words.cover(u"retrieval.text"_s,
                                                 {dateText(test->on, words.cover), test->by, test->result})
                                   : u"–"_s);
    return wholeListSection(words.cover(u"commits"_s), items);
}

Result<Section> differsSection(const PaperInput &input, const CoverWords &words)
{
    return differencesAlone(input.frozen, words.form, words.cover(u"differs"_s));
}

/// How many lines of the right column a text fills.
int linesOf(const QString &text)
{
    constexpr double column = PageFrame::contentWidth * 0.69 - 4;
    int lines = 0;
    for (const auto &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, paperFont(10));
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(column);
            ++lines;
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace

bool isNoteForDossier(const SnapshotContent &frozen)
{
    return frozen.signatory.inAbsence;
}

QString shortenedToSixLines(const QString &text, const QString &rest)
{
    constexpr int most = 6;
    if (linesOf(text) <= most)
        return text;
    // The longest beginning that leaves room for what stands for the rest, found by halving.
    qsizetype fits = 0, tooLong = text.size();
    while (tooLong - fits > 1) {
        const auto middle = (fits + tooLong) / 2;
        (linesOf(text.left(middle).trimmed() + u' ' + rest) <= most ? fits : tooLong) = middle;
    }
    const auto begun = text.left(fits);
    const auto blank = qMax(begun.lastIndexOf(u' '), begun.lastIndexOf(u'\n'));
    return (blank > 0 ? begun.left(blank) : begun).trimmed() + u' ' + rest;
}

Result<std::vector<Section>> coverSections(const PaperInput &input, const CoverWords &words)
{
    const bool isNote = isNoteForDossier(input.frozen);
    const auto kind = input.frozen.draft.kind;
    std::vector<decltype(&signSection)> parts{isNote ? absenceSection : signSection};
    if (wasThereBefore(input))
        parts.push_back(changedSection);
    if (kind != RequestKind::New)
        parts.push_back(kind == RequestKind::End ? endsSection : differsSection);
    parts.insert(parts.end(), {askedSection, warningsSection});
    // For what and on what basis it was used is past with it.
    if (kind != RequestKind::End)
        parts.push_back(purposeSectionOfCover);
    parts.push_back(commitmentSection);
    if (!isNote)
        parts.push_back(opinionSection);
    std::vector<Section> sections;
    for (auto *part : parts) {
        LICET_ASSIGN(auto section, part(input, words));
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace licet
