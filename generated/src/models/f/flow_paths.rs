// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowPaths`.
#[non_exhaustive]
pub struct FlowPaths {
    /// `category`, required.
    pub category: Option<super::FlowPathsCategory>,
    /// `dateEnd`.
    pub date_end: Option<rt::DateTime>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `elements`, required.
    pub elements: Option<std::collections::BTreeMap<String, super::FlowPathsElement>>,
    __marks: rt::Marks,
}
/// The values of `category` in [`FlowPaths`](super::FlowPaths).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowPathsCategory {
    /// `All`
    All,
    /// `Abandoned`
    Abandoned,
    /// `AgentEscalation`
    AgentEscalation,
    /// `Complete`
    Complete,
    /// `Disconnect`
    Disconnect,
    /// `Error`
    Error,
    /// `RecognitionFailure`
    RecognitionFailure,
    /// `Transfer`
    Transfer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowPaths {
    "category" Enum category,
    "dateEnd" DateTime date_end,
    "dateStart" DateTime date_start,
    "elements" Any elements,
});

rt::open_enum!(FlowPathsCategory {
    All = "All",
    Abandoned = "Abandoned",
    AgentEscalation = "AgentEscalation",
    Complete = "Complete",
    Disconnect = "Disconnect",
    Error = "Error",
    RecognitionFailure = "RecognitionFailure",
    Transfer = "Transfer",
});
