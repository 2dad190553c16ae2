// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AudioFormat`.
#[non_exhaustive]
pub struct AudioFormat {
    /// `bitsPerSample`.
    pub bits_per_sample: Option<i64>,
    /// `channels`.
    pub channels: Option<i64>,
    /// `encoding`.
    pub encoding: Option<super::AudioFormatEncoding>,
    /// `sampleRate`.
    pub sample_rate: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `encoding` in [`AudioFormat`](super::AudioFormat).
#[derive(Clone)]
#[non_exhaustive]
pub enum AudioFormatEncoding {
    /// `ULAW`
    Ulaw,
    /// `ALAW`
    Alaw,
    /// `PCM`
    Pcm,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AudioFormat {
    "bitsPerSample" Int bits_per_sample,
    "channels" Int channels,
    "encoding" Enum encoding,
    "sampleRate" Int sample_rate,
});

rt::setters!(AudioFormat {
    0 bits_per_sample with_bits_per_sample(i64) clear_bits_per_sample,
    1 channels with_channels(i64) clear_channels,
    2 encoding with_encoding(impl Into<super::AudioFormatEncoding>) clear_encoding,
    3 sample_rate with_sample_rate(i64) clear_sample_rate,
});

rt::open_enum!(AudioFormatEncoding {
    Ulaw = "ULAW",
    Alaw = "ALAW",
    Pcm = "PCM",
});
