// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Room`.
#[non_exhaustive]
pub struct Room {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `jid`.
    pub jid: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `owners`.
    pub owners: Option<Vec<super::UserReference>>,
    /// `participantLimit`.
    pub participant_limit: Option<i64>,
    /// `pinnedMessages`.
    pub pinned_messages: Option<Vec<super::AddressableEntityRef>>,
    /// `roomType`.
    pub room_type: Option<super::RoomRoomType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    __marks: rt::Marks,
}
/// The values of `roomType` in [`Room`](super::Room).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoomRoomType {
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

rt::model!(Room {
    "dateCreated" DateTime date_created,
    "description" Str description,
    "id" Str id,
    "jid" Str jid,
    "name" Str name,
    "owners" Any owners,
    "participantLimit" Int participant_limit,
    "pinnedMessages" Any pinned_messages,
    "roomType" Enum room_type,
    "selfUri" Str self_uri,
    "subject" Str subject,
});

rt::open_enum!(RoomRoomType {
    Adhoc = "adhoc",
    Acd = "acd",
    Group = "group",
    OneOnOne = "oneOnOne",
    SupervisorAssistance = "supervisorAssistance",
});
