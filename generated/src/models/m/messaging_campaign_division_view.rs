// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingCampaignDivisionView`.
#[non_exhaustive]
pub struct MessagingCampaignDivisionView {
    /// `division`.
    pub division: Option<super::Division>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessagingCampaignDivisionView {
    "division" Any division,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});
