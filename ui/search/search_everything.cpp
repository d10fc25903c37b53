#include "ui/search/search_everything.h"

#include "base/text_fold.h"
#include "documents/wording/words.h"
#include "institution/person.h"
#include "ui/page_table.h"

#include <QCoreApplication>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

class Search
{
public:
    Search(const QString &text, int most)
        : m_words(foldForComparison(text).split(u' ', Qt::SkipEmptyParts))
        , m_most(most)
    {
    }

    void consider(const QString &searched, const Found &found)
    {
        if (m_words.isEmpty() || int(m_found.size()) >= m_most)
            return;
        const auto folded = foldForComparison(searched);
        for (const auto &word : m_words)
            if (!folded.contains(word))
                return;
        m_found.push_back(found);
    }
    std::vector<Found> take() { return std::move(m_found); }

private:
    QStringList m_words;
    int m_most;
    std::vector<Found> m_found;
};

QString described(const Phrases &phrases, const RequestSummary &request)
{
    QStringList parts{request.number.isEmpty() ? word(phrases, request.state) : request.number,
                      request.service, request.application};
    if (request.environment)
        parts << word(phrases, *request.environment);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

Result<std::vector<Found>> searchEverything(const Context &context, const QString &text, int most)
{
    Search search(text, most);
    const auto &reg = context.reg();
    LICET_ASSIGN(const auto requests, reg.requests().summaries());
    for (const auto &request : requests) {
        const auto shown = described(context.phrases(), request);
        const auto page = request.state == RequestState::Draft ? PageId::RequestEditor : PageId::Request;
        search.consider(shown + u' ' + request.purpose + u' ' + request.institutionName,
                        {shown, Place{page, request.id.row()}, {}});
    }
    LICET_ASSIGN(const auto people, reg.all<Person>());
    for (const auto &person : people)
        search.consider(
            person.name + u' ' + person.email,
            {person.name, Place{PageId::Institutions, person.institution.row(), u"people"_s}, {}});
    LICET_ASSIGN(const auto services, reg.all<WebService>());
    for (const auto &service : services)
        search.consider(service.name, {service.name, Place{PageId::Catalogue, service.id.row()}, {}});
    for (const auto &row : pageTable())
        if (row.isOnRail || row.id == PageId::Sources)
            search.consider(pageText(row.id), {pageText(row.id), Place{row.id}, {}});
    for (const auto &row : commandTable()) {
        const auto plain = commandText(row.id).remove(u'&');
        search.consider(plain, {plain, {}, row.id});
    }
    return search.take();
}

} // namespace licet
