// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatMessageResponse`.
#[non_exhaustive]
pub struct ChatMessageResponse {
    /// `attachmentDeleted`.
    pub attachment_deleted: Option<bool>,
    /// `body`, required.
    pub body: Option<String>,
    /// `dateCreated`, required.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `edited`.
    pub edited: Option<bool>,
    /// `fileUri`.
    pub file_uri: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `jid`, required.
    pub jid: Option<String>,
    /// `mentions`.
    pub mentions: Option<std::collections::BTreeMap<String, String>>,
    /// `parentThread`.
    pub parent_thread: Option<super::Entity>,
    /// `reactions`.
    pub reactions: Option<Vec<super::ChatReaction>>,
    /// `thread`, required.
    pub thread: Option<super::Entity>,
    /// `toJid`, required.
    pub to_jid: Option<String>,
    /// `toUser`.
    pub to_user: Option<super::AddressableEntityRef>,
    /// `user`.
    pub user: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(ChatMessageResponse {
    "attachmentDeleted" Bool attachment_deleted,
    "body" Str body,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "edited" Bool edited,
    "fileUri" Str file_uri,
    "id" Str id,
    "jid" Str jid,
    "mentions" Any mentions,
    "parentThread" Any parent_thread,
    "reactions" Any reactions,
    "thread" Any thread,
    "toJid" Str to_jid,
    "toUser" Any to_user,
    "user" Any user,
});
