// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkOrganizationsEnrichResponse`.
#[non_exhaustive]
pub struct BulkOrganizationsEnrichResponse {
    /// `errorCount`.
    pub error_count: Option<i64>,
    /// `errorIndexes`.
    pub error_indexes: Option<Vec<i64>>,
    /// `results`.
    pub results: Option<
        Vec<
            super::BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest,
        >,
    >,
    __marks: rt::Marks,
}

rt::model!(BulkOrganizationsEnrichResponse {
    "errorCount" Int error_count,
    "errorIndexes" Any error_indexes,
    "results" Any results,
});
