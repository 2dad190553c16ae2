// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsappCampaignScheduleConfigChangeUriReference`.
#[non_exhaustive]
pub struct WhatsappCampaignScheduleConfigChangeUriReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WhatsappCampaignScheduleConfigChangeUriReference {
    "id" Str id,
    "name" Str name,
});
