// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingEmailCampaignProgressEventUriReference`.
#[non_exhaustive]
pub struct OutboundMessagingEmailCampaignProgressEventUriReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundMessagingEmailCampaignProgressEventUriReference {
    "id" Str id,
    "name" Str name,
});
