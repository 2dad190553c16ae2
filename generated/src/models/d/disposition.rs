// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Disposition`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct Disposition {
    /// `amdTimeout`.
    pub amd_timeout: Option<super::DispositionAmdTimeout>,
    /// `analyzer`.
    pub analyzer: Option<String>,
    /// `detectedSpeechEnd`.
    pub detected_speech_end: Option<rt::DateTime>,
    /// `detectedSpeechStart`.
    pub detected_speech_start: Option<rt::DateTime>,
    /// `dispositionParameters`.
    pub disposition_parameters: Option<super::DispositionParameters>,
    /// `name`, required.
    pub name: Option<String>,
    /// `silentCallTimeout`.
    pub silent_call_timeout: Option<super::DispositionSilentCallTimeout>,
    __marks: rt::Marks,
}

rt::model!(Disposition {
    "amdTimeout" Any amd_timeout,
    "analyzer" Str analyzer,
    "detectedSpeechEnd" DateTime detected_speech_end,
    "detectedSpeechStart" DateTime detected_speech_start,
    "dispositionParameters" Any disposition_parameters,
    "name" Str name,
    "silentCallTimeout" Any silent_call_timeout,
});

rt::setters!(Disposition {
    0 amd_timeout with_amd_timeout(super::DispositionAmdTimeout) clear_amd_timeout,
    1 analyzer with_analyzer(impl Into<String>) clear_analyzer,
    2 detected_speech_end with_detected_speech_end(impl Into<rt::DateTime>) clear_detected_speech_end,
    3 detected_speech_start with_detected_speech_start(impl Into<rt::DateTime>) clear_detected_speech_start,
    4 disposition_parameters with_disposition_parameters(super::DispositionParameters) clear_disposition_parameters,
    5 name with_name(impl Into<String>) clear_name,
    6 silent_call_timeout with_silent_call_timeout(super::DispositionSilentCallTimeout) clear_silent_call_timeout,
});
