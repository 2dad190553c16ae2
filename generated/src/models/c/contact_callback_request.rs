// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactCallbackRequest`.
///
/// The service requires `campaignId`, `contactId`, `contactListId`, `phoneColumn`, `schedule` in requests.
#[non_exhaustive]
pub struct ContactCallbackRequest {
    /// `campaignId`, required.
    pub campaign_id: Option<String>,
    /// `contactId`, required.
    pub contact_id: Option<String>,
    /// `contactListId`, required.
    pub contact_list_id: Option<String>,
    /// `phoneColumn`, required.
    pub phone_column: Option<String>,
    /// `schedule`, required.
    pub schedule: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContactCallbackRequest {
    "campaignId" Str campaign_id,
    "contactId" Str contact_id,
    "contactListId" Str contact_list_id,
    "phoneColumn" Str phone_column,
    "schedule" Str schedule,
});

rt::setters!(ContactCallbackRequest {
    0 campaign_id with_campaign_id(impl Into<String>) clear_campaign_id,
    1 contact_id with_contact_id(impl Into<String>) clear_contact_id,
    2 contact_list_id with_contact_list_id(impl Into<String>) clear_contact_list_id,
    3 phone_column with_phone_column(impl Into<String>) clear_phone_column,
    4 schedule with_schedule(impl Into<String>) clear_schedule,
});
