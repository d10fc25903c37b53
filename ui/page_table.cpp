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

#include <algorithm>

namespace licet {

namespace {

struct PageRow
{
    PageId id;
    Page *(*make)(Context &context, QWidget *parent);
};

constexpr PageRow pageTable[]{
    {PageId::Overview, makeOverviewPage},
    {PageId::Requests, makeRequestsPage},
    {PageId::Authorizations, makeAuthorizationsPage},
    {PageId::Coverage, makeCoveragePage},
    {PageId::ProgramNumbers, makeProgramNumbersPage},
    {PageId::Committee, makeCommitteePage},
    {PageId::Institutions, makeInstitutionsPage},
    {PageId::Catalogue, makeCataloguePage},
    {PageId::History, makeHistoryPage},
    {PageId::Settings, makeSettingsPage},
    {PageId::RequestEditor, makeRequestEditor},
    {PageId::Request, makeRequestPage},
    {PageId::ListImport, makeListImportPage},
    {PageId::PrepareRequests, makePrepareRequestsPage},
    {PageId::Sources, makeSourcesPage},
};

} // namespace

Page *makePage(PageId id, Context &context, QWidget *parent)
{
    const auto *row = std::find_if(std::begin(pageTable), std::end(pageTable),
                                   [id](const PageRow &one) { return one.id == id; });
    Q_ASSERT(row != std::end(pageTable));
    return row->make(context, parent);
}

} // namespace licet
