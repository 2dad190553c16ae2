// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowLogLevel`.
#[non_exhaustive]
pub struct FlowLogLevel {
    /// `characteristics`.
    pub characteristics: Option<super::FlowCharacteristics>,
    /// `level`.
    pub level: Option<super::FlowLogLevelLevel>,
    __marks: rt::Marks,
}
/// The values of `level` in [`FlowLogLevel`](super::FlowLogLevel).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowLogLevelLevel {
    /// `Unknown`
    Unknown,
    /// `Disabled`
    Disabled,
    /// `Base`
    Base,
    /// `Notes`
    Notes,
    /// `VerboseNotes`
    VerboseNotes,
    /// `All`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowLogLevel {
    "characteristics" Any characteristics,
    "level" Enum level,
});

rt::setters!(FlowLogLevel {
    0 characteristics with_characteristics(super::FlowCharacteristics) clear_characteristics,
    1 level with_level(impl Into<super::FlowLogLevelLevel>) clear_level,
});

rt::open_enum!(FlowLogLevelLevel {
    Unknown = "Unknown",
    Disabled = "Disabled",
    Base = "Base",
    Notes = "Notes",
    VerboseNotes = "VerboseNotes",
    All = "All",
});
