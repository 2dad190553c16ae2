// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowLogLevelCharacteristicsDefinition`.
#[non_exhaustive]
pub struct FlowLogLevelCharacteristicsDefinition {
    /// `dependsOn`.
    pub depends_on: Option<super::FlowCharacteristics>,
    /// `id`.
    pub id: Option<String>,
    /// `minimumLevel`.
    pub minimum_level: Option<super::FlowLogLevelCharacteristicsDefinitionMinimumLevel>,
    __marks: rt::Marks,
}
/// The values of `minimumLevel` in [`FlowLogLevelCharacteristicsDefinition`](super::FlowLogLevelCharacteristicsDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowLogLevelCharacteristicsDefinitionMinimumLevel {
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

rt::model!(FlowLogLevelCharacteristicsDefinition {
    "dependsOn" Any depends_on,
    "id" Str id,
    "minimumLevel" Enum minimum_level,
});

rt::open_enum!(FlowLogLevelCharacteristicsDefinitionMinimumLevel {
    Unknown = "Unknown",
    Disabled = "Disabled",
    Base = "Base",
    Notes = "Notes",
    VerboseNotes = "VerboseNotes",
    All = "All",
});
