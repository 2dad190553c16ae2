// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Greeting`.
///
/// The service requires `owner`, `ownerType`, `type` in requests.
#[non_exhaustive]
pub struct Greeting {
    /// `audioFile`.
    pub audio_file: Option<super::GreetingAudioFile>,
    /// `audioTTS`.
    pub audio_tts: Option<String>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `owner`, required.
    pub owner: Option<super::DomainEntity>,
    /// `ownerType`, required.
    pub owner_type: Option<super::GreetingOwnerType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::GreetingType>,
    __marks: rt::Marks,
}
/// The values of `ownerType` in [`Greeting`](super::Greeting).
#[derive(Clone)]
#[non_exhaustive]
pub enum GreetingOwnerType {
    /// `USER`
    User,
    /// `ORGANIZATION`
    Organization,
    /// `GROUP`
    Group,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`Greeting`](super::Greeting).
#[derive(Clone)]
#[non_exhaustive]
pub enum GreetingType {
    /// `STATION`
    Station,
    /// `VOICEMAIL`
    Voicemail,
    /// `NAME`
    Name,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Greeting {
    "audioFile" Any audio_file,
    "audioTTS" Str audio_tts,
    "createdBy" Str created_by,
    "createdDate" DateTime created_date,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "owner" Any owner,
    "ownerType" Enum owner_type,
    "selfUri" Str self_uri,
    "type" Enum r#type,
});

rt::setters!(Greeting {
    0 audio_file with_audio_file(super::GreetingAudioFile) clear_audio_file,
    1 audio_tts with_audio_tts(impl Into<String>) clear_audio_tts,
    2 created_by with_created_by(impl Into<String>) clear_created_by,
    3 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    4 id with_id(impl Into<String>) clear_id,
    5 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    6 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    7 name with_name(impl Into<String>) clear_name,
    8 owner with_owner(super::DomainEntity) clear_owner,
    9 owner_type with_owner_type(impl Into<super::GreetingOwnerType>) clear_owner_type,
    10 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    11 r#type with_type(impl Into<super::GreetingType>) clear_type,
});

rt::open_enum!(GreetingOwnerType {
    User = "USER",
    Organization = "ORGANIZATION",
    Group = "GROUP",
});

rt::open_enum!(GreetingType {
    Station = "STATION",
    Voicemail = "VOICEMAIL",
    Name = "NAME",
});
