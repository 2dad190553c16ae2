// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CollaborateChatAdhocMessageEventTopicCollaborateChatMessage`.
#[non_exhaustive]
pub struct CollaborateChatAdhocMessageEventTopicCollaborateChatMessage {
    /// `actionType`.
    pub action_type: Option<
        super::CollaborateChatAdhocMessageEventTopicCollaborateChatMessageActionType,
    >,
    /// `body`.
    pub body: Option<String>,
    /// `created`.
    pub created: Option<String>,
    /// `from`.
    pub from: Option<super::CollaborateChatAdhocMessageEventTopicCollaborateChatEntity>,
    /// `mentions`.
    pub mentions: Option<
        Vec<super::CollaborateChatAdhocMessageEventTopicCollaborateChatEntity>,
    >,
    /// `messageId`.
    pub message_id: Option<String>,
    /// `notifyAll`.
    pub notify_all: Option<bool>,
    /// `reactions`.
    pub reactions: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// `to`.
    pub to: Option<super::CollaborateChatAdhocMessageEventTopicCollaborateChatEntity>,
    __marks: rt::Marks,
}
/// The values of `actionType` in [`CollaborateChatAdhocMessageEventTopicCollaborateChatMessage`](super::CollaborateChatAdhocMessageEventTopicCollaborateChatMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum CollaborateChatAdhocMessageEventTopicCollaborateChatMessageActionType {
    /// `Create`
    Create,
    /// `Edit`
    Edit,
    /// `Delete`
    Delete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CollaborateChatAdhocMessageEventTopicCollaborateChatMessage {
    "actionType" Enum action_type,
    "body" Str body,
    "created" Str created,
    "from" Any from,
    "mentions" Any mentions,
    "messageId" Str message_id,
    "notifyAll" Bool notify_all,
    "reactions" Any reactions,
    "to" Any to,
});

rt::open_enum!(CollaborateChatAdhocMessageEventTopicCollaborateChatMessageActionType {
    Create = "Create",
    Edit = "Edit",
    Delete = "Delete",
});
