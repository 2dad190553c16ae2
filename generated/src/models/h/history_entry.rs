// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoryEntry`.
#[non_exhaustive]
pub struct HistoryEntry {
    /// `action`.
    pub action: Option<super::HistoryEntryAction>,
    /// `agenticVirtualAgentEnabled`.
    pub agentic_virtual_agent_enabled: Option<bool>,
    /// `client`.
    pub client: Option<super::DomainEntityRef>,
    /// `resource`.
    pub resource: Option<String>,
    /// `secure`.
    pub secure: Option<bool>,
    /// `timestamp`.
    pub timestamp: Option<rt::DateTime>,
    /// `user`.
    pub user: Option<super::User>,
    /// `version`.
    pub version: Option<String>,
    /// `virtualAgentEnabled`.
    pub virtual_agent_enabled: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `action` in [`HistoryEntry`](super::HistoryEntry).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoryEntryAction {
    /// `CHECKIN`
    Checkin,
    /// `CHECKOUT`
    Checkout,
    /// `CREATE`
    Create,
    /// `DEACTIVATE`
    Deactivate,
    /// `DEBUG`
    Debug,
    /// `DELETE`
    Delete,
    /// `PUBLISH`
    Publish,
    /// `REVERT`
    Revert,
    /// `SAVE`
    Save,
    /// `TRANSCODE`
    Transcode,
    /// `UPDATE`
    Update,
    /// `UPLOAD`
    Upload,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(HistoryEntry {
    "action" Enum action,
    "agenticVirtualAgentEnabled" Bool agentic_virtual_agent_enabled,
    "client" Any client,
    "resource" Str resource,
    "secure" Bool secure,
    "timestamp" DateTime timestamp,
    "user" Any user,
    "version" Str version,
    "virtualAgentEnabled" Bool virtual_agent_enabled,
});

rt::open_enum!(HistoryEntryAction {
    Checkin = "CHECKIN",
    Checkout = "CHECKOUT",
    Create = "CREATE",
    Deactivate = "DEACTIVATE",
    Debug = "DEBUG",
    Delete = "DELETE",
    Publish = "PUBLISH",
    Revert = "REVERT",
    Save = "SAVE",
    Transcode = "TRANSCODE",
    Update = "UPDATE",
    Upload = "UPLOAD",
});
