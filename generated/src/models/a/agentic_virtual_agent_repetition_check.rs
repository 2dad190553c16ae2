// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentRepetitionCheck`.
#[non_exhaustive]
pub struct AgenticVirtualAgentRepetitionCheck {
    /// `instruction`, required.
    pub instruction: Option<String>,
    /// `messages`, required.
    pub messages: Option<i64>,
    /// `similarity`, required.
    pub similarity: Option<super::AgenticVirtualAgentRepetitionCheckSimilarity>,
    /// `type`, required.
    pub r#type: Option<super::AgenticVirtualAgentRepetitionCheckType>,
    __marks: rt::Marks,
}
/// The values of `similarity` in [`AgenticVirtualAgentRepetitionCheck`](super::AgenticVirtualAgentRepetitionCheck).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentRepetitionCheckSimilarity {
    /// `Loose`
    Loose,
    /// `Moderate`
    Moderate,
    /// `Strict`
    Strict,
    /// `VeryStrict`
    VeryStrict,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`AgenticVirtualAgentRepetitionCheck`](super::AgenticVirtualAgentRepetitionCheck).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentRepetitionCheckType {
    /// `User`
    User,
    /// `Agent`
    Agent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgenticVirtualAgentRepetitionCheck {
    "instruction" Str instruction,
    "messages" Int messages,
    "similarity" Enum similarity,
    "type" Enum r#type,
});

rt::open_enum!(AgenticVirtualAgentRepetitionCheckSimilarity {
    Loose = "Loose",
    Moderate = "Moderate",
    Strict = "Strict",
    VeryStrict = "VeryStrict",
});

rt::open_enum!(AgenticVirtualAgentRepetitionCheckType {
    User = "User",
    Agent = "Agent",
});
