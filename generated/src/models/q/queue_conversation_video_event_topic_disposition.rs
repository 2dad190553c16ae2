// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicDisposition`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicDisposition {
    /// `amdTimeout`.
    pub amd_timeout: Option<
        super::QueueConversationVideoEventTopicDispositionAmdTimeout,
    >,
    /// `analyzer`.
    pub analyzer: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `silentCallTimeout`.
    pub silent_call_timeout: Option<
        super::QueueConversationVideoEventTopicDispositionSilentCallTimeout,
    >,
    __marks: rt::Marks,
}

rt::model!(QueueConversationVideoEventTopicDisposition {
    "amdTimeout" Any amd_timeout,
    "analyzer" Str analyzer,
    "name" Str name,
    "silentCallTimeout" Any silent_call_timeout,
});
