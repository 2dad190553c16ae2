// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DependencyEntity`.
#[non_exhaustive]
pub struct DependencyEntity {
    /// `entityId`, required.
    pub entity_id: Option<String>,
    /// `entityType`, required.
    pub entity_type: Option<super::DependencyEntityEntityType>,
    __marks: rt::Marks,
}
/// The values of `entityType` in [`DependencyEntity`](super::DependencyEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum DependencyEntityEntityType {
    /// `Integration`
    Integration,
    /// `DataAction`
    DataAction,
    /// `Credential`
    Credential,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DependencyEntity {
    "entityId" Str entity_id,
    "entityType" Enum entity_type,
});

rt::open_enum!(DependencyEntityEntityType {
    Integration = "Integration",
    DataAction = "DataAction",
    Credential = "Credential",
});
