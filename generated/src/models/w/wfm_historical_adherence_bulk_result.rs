// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceBulkResult`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceBulkResult {
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `lookupIdToSecondaryPresenceId`.
    pub lookup_id_to_secondary_presence_id: Option<
        std::collections::BTreeMap<String, String>,
    >,
    /// `managementUnitId`.
    pub management_unit_id: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `userResults`.
    pub user_results: Option<Vec<super::WfmHistoricalAdherenceBulkUserResult>>,
    __marks: rt::Marks,
}

rt::model!(WfmHistoricalAdherenceBulkResult {
    "endDate" DateTime end_date,
    "lookupIdToSecondaryPresenceId" Any lookup_id_to_secondary_presence_id,
    "managementUnitId" Str management_unit_id,
    "startDate" DateTime start_date,
    "userResults" Any user_results,
});
