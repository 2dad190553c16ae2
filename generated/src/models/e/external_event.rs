// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalEvent`.
///
/// The service requires `attributes`, `dateCreated`, `id`, `identifiers` in requests.
#[non_exhaustive]
pub struct ExternalEvent {
    /// `attributes`, required.
    pub attributes: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `dateCreated`, required.
    pub date_created: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `identifiers`, required.
    pub identifiers: Option<super::ExternalEventIdentifiers>,
    __marks: rt::Marks,
}

rt::model!(ExternalEvent {
    "attributes" Any attributes,
    "dateCreated" DateTime date_created,
    "id" Str id,
    "identifiers" Any identifiers,
});

rt::setters!(ExternalEvent {
    0 attributes with_attributes(std::collections::BTreeMap<String, rt::Value>) clear_attributes,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 id with_id(impl Into<String>) clear_id,
    3 identifiers with_identifiers(super::ExternalEventIdentifiers) clear_identifiers,
});
