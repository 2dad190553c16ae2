// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CollaborateChatGroupMessageEventTopicCollaborateChatEntity`.
#[non_exhaustive]
pub struct CollaborateChatGroupMessageEventTopicCollaborateChatEntity {
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityJid`.
    pub entity_jid: Option<String>,
    /// `entityType`.
    pub entity_type: Option<
        super::CollaborateChatGroupMessageEventTopicCollaborateChatEntityEntityType,
    >,
    __marks: rt::Marks,
}
/// The values of `entityType` in [`CollaborateChatGroupMessageEventTopicCollaborateChatEntity`](super::CollaborateChatGroupMessageEventTopicCollaborateChatEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum CollaborateChatGroupMessageEventTopicCollaborateChatEntityEntityType {
    /// `Group`
    Group,
    /// `User`
    User,
    /// `Adhoc`
    Adhoc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CollaborateChatGroupMessageEventTopicCollaborateChatEntity {
    "entityId" Str entity_id,
    "entityJid" Str entity_jid,
    "entityType" Enum entity_type,
});

rt::open_enum!(CollaborateChatGroupMessageEventTopicCollaborateChatEntityEntityType {
    Group = "Group",
    User = "User",
    Adhoc = "Adhoc",
});
