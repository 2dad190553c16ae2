// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationFeatures`.
#[non_exhaustive]
pub struct OrganizationFeatures {
    /// `chat`.
    pub chat: Option<bool>,
    /// `contactCenter`.
    pub contact_center: Option<bool>,
    /// `custserv`.
    pub custserv: Option<bool>,
    /// `directory`.
    pub directory: Option<bool>,
    /// `hipaa`.
    pub hipaa: Option<bool>,
    /// `informalPhotos`.
    pub informal_photos: Option<bool>,
    /// `pci`.
    pub pci: Option<bool>,
    /// `purecloud`.
    pub purecloud: Option<bool>,
    /// `purecloudVoice`.
    pub purecloud_voice: Option<bool>,
    /// `realtimeCIC`.
    pub realtime_cic: Option<bool>,
    /// `ucEnabled`.
    pub uc_enabled: Option<bool>,
    /// `unifiedCommunications`.
    pub unified_communications: Option<bool>,
    /// `xmppFederation`.
    pub xmpp_federation: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(OrganizationFeatures {
    "chat" Bool chat,
    "contactCenter" Bool contact_center,
    "custserv" Bool custserv,
    "directory" Bool directory,
    "hipaa" Bool hipaa,
    "informalPhotos" Bool informal_photos,
    "pci" Bool pci,
    "purecloud" Bool purecloud,
    "purecloudVoice" Bool purecloud_voice,
    "realtimeCIC" Bool realtime_cic,
    "ucEnabled" Bool uc_enabled,
    "unifiedCommunications" Bool unified_communications,
    "xmppFederation" Bool xmpp_federation,
});
