// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingCampaignScheduleConfigChangeUriReference`.
#[non_exhaustive]
pub struct MessagingCampaignScheduleConfigChangeUriReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessagingCampaignScheduleConfigChangeUriReference {
    "id" Str id,
    "name" Str name,
});
