// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCampaignConfigChangeUriReference`.
#[non_exhaustive]
pub struct DialerCampaignConfigChangeUriReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialerCampaignConfigChangeUriReference {
    "id" Str id,
    "name" Str name,
});
