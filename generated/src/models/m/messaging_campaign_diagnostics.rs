// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingCampaignDiagnostics`.
#[non_exhaustive]
pub struct MessagingCampaignDiagnostics {
    /// `filteredOutContactsCount`.
    pub filtered_out_contacts_count: Option<i64>,
    /// `timeZoneRescheduledContactsCount`.
    pub time_zone_rescheduled_contacts_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(MessagingCampaignDiagnostics {
    "filteredOutContactsCount" Int filtered_out_contacts_count,
    "timeZoneRescheduledContactsCount" Int time_zone_rescheduled_contacts_count,
});
