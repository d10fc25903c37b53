#include "base/paper_characters.h"
#include "documents/fonts.h"
#include "documents/form_sections.h"
#include "documents/signature_section.h"
#include "text/finding_text.h"

#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// The cover speaks the signatory's language; the form's words for the same facts come from the form's
/// labels.
struct CoverWords
{
    Labels cover;
    Labels form;
    Translator translator;
};

Result<Section> askedSection(const PaperInput &input, const CoverWords &words)
{
    const auto &frozen = input.frozen;
    const auto &draft = frozen.draft;
    QStringList services;
    for (const auto &line : draft.services)
        services << u"%1 %2"_s.arg(line.name, line.version).trimmed();
    QStringList conditions;
    if (frozen.decision)
        for (const auto &step : frozen.decision->steps)
            if (!step.conditions.isEmpty())
                conditions << step.conditions;
    const auto environment =
        draft.environment ? words.form(u"environment."_s + codeOf(*draft.environment)) : QString();
    return factSection(words.cover(u"asked"_s),
                       {factRow({}, words.form(u"kind"_s), words.form(u"kind."_s + codeOf(draft.kind))),
                        factRow({}, words.cover(u"application"_s), draft.application),
                        factRow({}, words.cover(u"services"_s), services.join(u", "_s)),
                        factRow({}, words.cover(u"environment"_s), environment),
                        factRow({}, words.cover(u"purpose"_s), draft.purpose),
                        factRow({}, words.cover(u"basis"_s), basisText(frozen, words.form)),
                        factRow({}, words.cover(u"conditions"_s), conditions.join(u'\n'))});
}

Result<Section> listSection(const QString &title, const QVariantList &items)
{
    LICET_ASSIGN(const auto html, fillTemplate(u"list"_s, {{u"title"_s, title}, {u"items"_s, items}}));
    return Section{html};
}

QVariantMap item(const QString &head, const QString &text)
{
    return {{u"head"_s, head}, {u"text"_s, text}};
}

Result<Section> commitmentSection(const PaperInput &input, const CoverWords &words)
{
    const auto &draft = input.frozen.draft;
    QVariantList items{item(u"–"_s, words.cover(u"commit.purpose"_s)),
                       item(u"–"_s, words.cover(u"commit.logging"_s)),
                       item(u"–"_s, words.cover(u"commit.norms"_s))};
    if (draft.committee.isDeclaredNotApplicable())
        items << item(u"–"_s, words.cover(u"commit.notApplicable"_s));
    const auto test = draft.logging ? draft.logging->lastRetrievalTest : std::nullopt;
    items << item(words.cover(u"labelled"_s, {words.cover(u"retrieval"_s), QString()}).trimmed(),
                  test && test->on ? words.cover(u"retrieval.text"_s,
                                                 {dateText(test->on, words.cover), test->by, test->result})
                                   : u"–"_s);
    return listSection(words.cover(u"commits"_s), items);
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
        items << item(describe(words.translator, finding).problem, said);
    }
    if (items.isEmpty())
        items << item({}, words.cover(u"none"_s));
    return listSection(words.cover(u"warnings"_s), items);
}

/// The draft's members that differ, in the form's words.
QString differences(const SnapshotContent &before, const SnapshotContent &after, const Labels &form)
{
    const auto old = writeJson(before.draft).toObject();
    const auto now = writeJson(after.draft).toObject();
    QStringList changed;
    for (auto member = now.constBegin(); member != now.constEnd(); ++member)
        if (old.value(member.key()) != member.value())
            changed << form(member.key());
    return changed.join(u", "_s);
}

Result<Section> changedSection(const PaperInput &input, const CoverWords &words)
{
    QVariantList items;
    if (!input.check.reopenedBecause.isEmpty())
        items << item({}, words.cover(u"changed.because"_s, {input.check.reopenedBecause}));
    if (!input.lastSigned) {
        items << item({}, words.cover(u"changed.first"_s));
    } else {
        const auto changed = differences(*input.lastSigned, input.frozen, words.form);
        items << item({}, words.cover(u"changed.since"_s,
                                      {QString::number(input.lastSigned->version),
                                       changed.isEmpty() ? words.cover(u"changed.nothing"_s) : changed}));
    }
    return listSection(words.cover(u"changed"_s), items);
}

Result<Section> opinionSection(const PaperInput &input, const CoverWords &words)
{
    const auto &advice = input.check.advice;
    const auto opinion = advice.opinion
                             ? words.cover(u"opinion."_s + codeOf(*advice.opinion), {advice.reservations})
                             : words.cover(u"opinion.none"_s);
    LICET_ASSIGN(
        auto section,
        factSection(words.cover(u"opinion"_s),
                    {factRow({}, words.cover(u"opinion"_s), opinion),
                     factRow({}, words.cover(u"preparedBy"_s), input.frozen.draft.preparedBy),
                     factRow({}, words.cover(u"date"_s), dateText(input.frozen.finalisedOn, words.cover))}));
    section.mayBreak = false;
    return section;
}

} // namespace

Result<std::unique_ptr<PagedDocument>> coverPage(const PaperInput &input, Language language)
{
    const auto &frozen = input.frozen;
    LICET_ASSIGN(const auto cover, Labels::load(u"cover"_s, u"1"_s, language));
    LICET_ASSIGN(const auto form, Labels::load(frozen.form.name, frozen.form.version, language));
    const CoverWords words{cover, form, Translator(language)};
    std::vector<Section> sections;
    for (auto *make : {askedSection, commitmentSection, warningsSection, changedSection, opinionSection}) {
        LICET_ASSIGN(auto section, make(input, words));
        sections.push_back(std::move(section));
    }
    PageDecoration dress;
    dress.headHeight = 78;
    dress.continued = cover(u"continued"_s, {u"%1"_s});
    dress.paintHead = [cover, frozen](QPainter &painter, const QRectF &area) {
        painter.setPen(Qt::black);
        painter.setFont(paperFont(17, true));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, cover(u"title"_s, {frozen.number}).trimmed());
        painter.setFont(paperFont(11, true));
        painter.drawText(area.adjusted(0, 26, 0, 0), Qt::AlignLeft | Qt::AlignTop, cover(u"inside"_s));
        painter.setFont(paperFont(11));
        painter.drawText(area.adjusted(0, 42, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         cover(u"labelled"_s, {cover(u"for"_s), paperLine(frozen.signatory.name)}));
        painter.setPen(QPen(Qt::black, 1));
        painter.drawLine(QPointF(area.left(), area.bottom() - 10), QPointF(area.right(), area.bottom() - 10));
    };
    dress.paintFoot = [cover, form, frozen](QPainter &painter, const QRectF &area, int page, int pages) {
        painter.setPen(Qt::black);
        painter.setFont(paperFont(9));
        painter.drawText(
            area.adjusted(0, 6, 0, 0), Qt::AlignLeft | Qt::AlignTop,
            u"%1 · %2 · %3"_s.arg(cover(u"inside"_s), frozen.number,
                                  form(u"page"_s, {QString::number(page), QString::number(pages)})));
    };
    return std::unique_ptr<PagedDocument>(new PageFrame(std::move(sections), std::move(dress)));
}

} // namespace licet
