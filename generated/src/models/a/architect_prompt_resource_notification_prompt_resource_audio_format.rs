// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectPromptResourceNotificationPromptResourceAudioFormat`.
#[non_exhaustive]
pub struct ArchitectPromptResourceNotificationPromptResourceAudioFormat {
    /// `bitsPerSample`.
    pub bits_per_sample: Option<i64>,
    /// `channels`.
    pub channels: Option<i64>,
    /// `encoding`.
    pub encoding: Option<
        super::ArchitectPromptResourceNotificationPromptResourceAudioFormatEncoding,
    >,
    /// `sampleRate`.
    pub sample_rate: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `encoding` in [`ArchitectPromptResourceNotificationPromptResourceAudioFormat`](super::ArchitectPromptResourceNotificationPromptResourceAudioFormat).
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchitectPromptResourceNotificationPromptResourceAudioFormatEncoding {
    /// `ULAW`
    Ulaw,
    /// `ALAW`
    Alaw,
    /// `PCM`
    Pcm,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ArchitectPromptResourceNotificationPromptResourceAudioFormat {
    "bitsPerSample" Int bits_per_sample,
    "channels" Int channels,
    "encoding" Enum encoding,
    "sampleRate" Int sample_rate,
});

rt::open_enum!(ArchitectPromptResourceNotificationPromptResourceAudioFormatEncoding {
    Ulaw = "ULAW",
    Alaw = "ALAW",
    Pcm = "PCM",
});
