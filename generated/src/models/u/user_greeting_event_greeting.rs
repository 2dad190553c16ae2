// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserGreetingEventGreeting`.
#[non_exhaustive]
pub struct UserGreetingEventGreeting {
    /// `audioTTS`.
    pub audio_tts: Option<String>,
    /// `greetingAudioFile`.
    pub greeting_audio_file: Option<super::UserGreetingEventGreetingAudioFile>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `owner`.
    pub owner: Option<super::UserGreetingEventGreetingOwner>,
    /// `ownerType`.
    pub owner_type: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserGreetingEventGreeting {
    "audioTTS" Str audio_tts,
    "greetingAudioFile" Any greeting_audio_file,
    "id" Str id,
    "name" Str name,
    "owner" Any owner,
    "ownerType" Str owner_type,
    "type" Str r#type,
});
