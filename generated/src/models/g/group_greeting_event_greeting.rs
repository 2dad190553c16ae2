// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GroupGreetingEventGreeting`.
#[non_exhaustive]
pub struct GroupGreetingEventGreeting {
    /// `audioTTS`.
    pub audio_tts: Option<String>,
    /// `greetingAudioFile`.
    pub greeting_audio_file: Option<super::GroupGreetingEventGreetingAudioFile>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `owner`.
    pub owner: Option<super::GroupGreetingEventGreetingOwner>,
    /// `ownerType`.
    pub owner_type: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GroupGreetingEventGreeting {
    "audioTTS" Str audio_tts,
    "greetingAudioFile" Any greeting_audio_file,
    "id" Str id,
    "name" Str name,
    "owner" Any owner,
    "ownerType" Str owner_type,
    "type" Str r#type,
});
