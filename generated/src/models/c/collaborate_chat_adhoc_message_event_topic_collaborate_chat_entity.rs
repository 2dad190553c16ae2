// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CollaborateChatAdhocMessageEventTopicCollaborateChatEntity`.
#[non_exhaustive]
pub struct CollaborateChatAdhocMessageEventTopicCollaborateChatEntity {
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityJid`.
    pub entity_jid: Option<String>,
    /// `entityType`.
    pub entity_type: Option<
        super::CollaborateChatAdhocMessageEventTopicCollaborateChatEntityEntityType,
    >,
    __marks: rt::Marks,
}
/// The values of `entityType` in [`CollaborateChatAdhocMessageEventTopicCollaborateChatEntity`](super::CollaborateChatAdhocMessageEventTopicCollaborateChatEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum CollaborateChatAdhocMessageEventTopicCollaborateChatEntityEntityType {
    /// `Group`
    Group,
    /// `User`
    User,
    /// `Adhoc`
    Adhoc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CollaborateChatAdhocMessageEventTopicCollaborateChatEntity {
    "entityId" Str entity_id,
    "entityJid" Str entity_jid,
    "entityType" Enum entity_type,
});

rt::open_enum!(CollaborateChatAdhocMessageEventTopicCollaborateChatEntityEntityType {
    Group = "Group",
    User = "User",
    Adhoc = "Adhoc",
});
