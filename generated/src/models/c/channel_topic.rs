// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChannelTopic`.
#[non_exhaustive]
pub struct ChannelTopic {
    /// `id`.
    pub id: Option<String>,
    /// `missingPermissions`.
    pub missing_permissions: Option<Vec<String>>,
    /// `rejectionReason`.
    pub rejection_reason: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::ChannelTopicState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ChannelTopic`](super::ChannelTopic).
#[derive(Clone)]
#[non_exhaustive]
pub enum ChannelTopicState {
    /// `Permitted`
    Permitted,
    /// `Rejected`
    Rejected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ChannelTopic {
    "id" Str id,
    "missingPermissions" Texts missing_permissions,
    "rejectionReason" Str rejection_reason,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::setters!(ChannelTopic {
    0 id with_id(impl Into<String>) clear_id,
    1 missing_permissions with_missing_permissions(Vec<String>) clear_missing_permissions,
    2 rejection_reason with_rejection_reason(impl Into<String>) clear_rejection_reason,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    4 state with_state(impl Into<super::ChannelTopicState>) clear_state,
});

rt::open_enum!(ChannelTopicState {
    Permitted = "Permitted",
    Rejected = "Rejected",
});
