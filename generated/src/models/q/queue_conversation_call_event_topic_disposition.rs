// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallEventTopicDisposition`.
#[non_exhaustive]
pub struct QueueConversationCallEventTopicDisposition {
    /// `amdTimeout`.
    pub amd_timeout: Option<super::QueueConversationCallEventTopicDispositionAmdTimeout>,
    /// `analyzer`.
    pub analyzer: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `silentCallTimeout`.
    pub silent_call_timeout: Option<
        super::QueueConversationCallEventTopicDispositionSilentCallTimeout,
    >,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCallEventTopicDisposition {
    "amdTimeout" Any amd_timeout,
    "analyzer" Str analyzer,
    "name" Str name,
    "silentCallTimeout" Any silent_call_timeout,
});
