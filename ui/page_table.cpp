#include "ui/page_table.h"

#include "ui/authorization/authorizations_page.h"
#include "ui/authorization/program_numbers_page.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/committee/committee_page.h"
#include "ui/coverage/coverage_page.h"
#include "ui/history/history_page.h"
#include "ui/institution/institutions_page.h"
#include "ui/list_import/list_import_page.h"
#include "ui/overview/overview_page.h"
#include "ui/procedure/sources_page.h"
#include "ui/request/editor/request_editor.h"
#include "ui/request/list/requests_page.h"
#include "ui/request/page/request_page.h"
#include "ui/request/prepare/prepare_requests_page.h"
#include "ui/settings/settings_page.h"

#include <QCoreApplication>

namespace licet {

const std::vector<PageRow> &pageTable()
{
    static const std::vector<PageRow> table{
        {PageId::Overview, true, "rail-overview", QT_TRANSLATE_NOOP("Pages", "Overview"), makeOverviewPage},
        {PageId::Requests, true, "rail-requests", QT_TRANSLATE_NOOP("Pages", "Requests"), makeRequestsPage},
        {PageId::Authorizations, true, "rail-authorizations", QT_TRANSLATE_NOOP("Pages", "Authorizations"),
         makeAuthorizationsPage},
        {PageId::Coverage, true, "rail-coverage", QT_TRANSLATE_NOOP("Pages", "Coverage"), makeCoveragePage},
        {PageId::ProgramNumbers, true, "rail-program-numbers", QT_TRANSLATE_NOOP("Pages", "Program numbers"),
         makeProgramNumbersPage},
        {PageId::Committee, true, "rail-committee", QT_TRANSLATE_NOOP("Pages", "Committee"),
         makeCommitteePage},
        {PageId::Institutions, true, "rail-institutions", QT_TRANSLATE_NOOP("Pages", "Institutions"),
         makeInstitutionsPage},
        {PageId::Catalogue, true, "rail-catalogue", QT_TRANSLATE_NOOP("Pages", "Catalogue"),
         makeCataloguePage},
        {PageId::History, true, "rail-history", QT_TRANSLATE_NOOP("Pages", "History"), makeHistoryPage},
        {PageId::Settings, true, "rail-settings", QT_TRANSLATE_NOOP("Pages", "Settings"), makeSettingsPage},
        {PageId::RequestEditor, false, "rail-requests", QT_TRANSLATE_NOOP("Pages", "Request"),
         makeRequestEditor},
        {PageId::Request, false, "rail-requests", QT_TRANSLATE_NOOP("Pages", "Request"), makeRequestPage},
        {PageId::ListImport, false, "rail-requests", QT_TRANSLATE_NOOP("Pages", "Import a list"),
         makeListImportPage},
        {PageId::PrepareRequests, false, "rail-requests", QT_TRANSLATE_NOOP("Pages", "Prepare requests"),
         makePrepareRequestsPage},
        {PageId::Sources, false, "rail-history", QT_TRANSLATE_NOOP("Pages", "Procedure"), makeSourcesPage},
    };
    return table;
}

const PageRow *pageRow(PageId id)
{
    for (const auto &row : pageTable())
        if (row.id == id)
            return &row;
    return nullptr;
}

QString pageText(PageId id)
{
    const auto *row = pageRow(id);
    return row ? QCoreApplication::translate("Pages", row->text) : QString();
}

} // namespace licet
