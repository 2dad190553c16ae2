// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentToolInput`.
#[non_exhaustive]
pub struct AgenticVirtualAgentToolInput {
    /// `fallbackToUser`.
    pub fallback_to_user: Option<bool>,
    /// `mapping`.
    pub mapping: Option<Vec<rt::Value>>,
    /// `required`.
    pub required: Option<bool>,
    /// `source`.
    pub source: Option<super::AgenticVirtualAgentToolInputSource>,
    /// `targetName`.
    pub target_name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}
/// The values of `source` in [`AgenticVirtualAgentToolInput`](super::AgenticVirtualAgentToolInput).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentToolInputSource {
    /// `User`
    User,
    /// `ToolInput`
    ToolInput,
    /// `ToolOutput`
    ToolOutput,
    /// `External`
    External,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgenticVirtualAgentToolInput {
    "fallbackToUser" Bool fallback_to_user,
    "mapping" Any mapping,
    "required" Bool required,
    "source" Enum source,
    "targetName" Str target_name,
    "type" Str r#type,
});

rt::open_enum!(AgenticVirtualAgentToolInputSource {
    User = "User",
    ToolInput = "ToolInput",
    ToolOutput = "ToolOutput",
    External = "External",
});
