// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IgnoredMinedEntity`.
#[non_exhaustive]
pub struct IgnoredMinedEntity {
    /// `dateCreated`, required.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`, required.
    pub date_modified: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::IgnoredMinedEntityMediaType>,
    /// `participant`, required.
    pub participant: Option<super::IgnoredMinedEntityParticipant>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`IgnoredMinedEntity`](super::IgnoredMinedEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum IgnoredMinedEntityMediaType {
    /// `Chat`
    Chat,
    /// `Call`
    Call,
    /// `Message`
    Message,
    /// `Email`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `participant` in [`IgnoredMinedEntity`](super::IgnoredMinedEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum IgnoredMinedEntityParticipant {
    /// `Customer`
    Customer,
    /// `Agent`
    Agent,
    /// `Both`
    Both,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(IgnoredMinedEntity {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "mediaType" Enum media_type,
    "participant" Enum participant,
    "text" Str text,
});

rt::open_enum!(IgnoredMinedEntityMediaType {
    Chat = "Chat",
    Call = "Call",
    Message = "Message",
    Email = "Email",
});

rt::open_enum!(IgnoredMinedEntityParticipant {
    Customer = "Customer",
    Agent = "Agent",
    Both = "Both",
});
