// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatItem`.
#[non_exhaustive]
pub struct ChatItem {
    /// `chatType`, required.
    pub chat_type: Option<super::ChatItemChatType>,
    /// `dateClosed`.
    pub date_closed: Option<rt::DateTime>,
    /// `dateLastMessage`.
    pub date_last_message: Option<rt::DateTime>,
    /// `favorite`.
    pub favorite: Option<super::ChatFavorite>,
    /// `id`.
    pub id: Option<String>,
    /// `images`.
    pub images: Option<Vec<super::Image>>,
    /// `name`.
    pub name: Option<String>,
    /// `open`, required.
    pub open: Option<bool>,
    /// `room`.
    pub room: Option<super::Room>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `user`.
    pub user: Option<super::ChatUserRef>,
    __marks: rt::Marks,
}
/// The values of `chatType` in [`ChatItem`](super::ChatItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatItemChatType {
    /// `adhoc`
    Adhoc,
    /// `acd`
    Acd,
    /// `group`
    Group,
    /// `oneOnOne`
    OneOnOne,
    /// `supervisorAssistance`
    SupervisorAssistance,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ChatItem {
    "chatType" Enum chat_type,
    "dateClosed" DateTime date_closed,
    "dateLastMessage" DateTime date_last_message,
    "favorite" Any favorite,
    "id" Str id,
    "images" Any images,
    "name" Str name,
    "open" Bool open,
    "room" Any room,
    "selfUri" Str self_uri,
    "user" Any user,
});

rt::open_enum!(ChatItemChatType {
    Adhoc = "adhoc",
    Acd = "acd",
    Group = "group",
    OneOnOne = "oneOnOne",
    SupervisorAssistance = "supervisorAssistance",
});
