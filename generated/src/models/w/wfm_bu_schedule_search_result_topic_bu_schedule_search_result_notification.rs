// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification`.
#[non_exhaustive]
pub struct WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification {
    /// `businessUnitId`.
    pub business_unit_id: Option<String>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `operationId`.
    pub operation_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification {
    "businessUnitId" Str business_unit_id,
    "downloadUrl" Str download_url,
    "operationId" Str operation_id,
});
