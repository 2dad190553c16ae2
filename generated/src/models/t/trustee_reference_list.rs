// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrusteeReferenceList`.
#[non_exhaustive]
pub struct TrusteeReferenceList {
    /// `entities`.
    pub entities: Option<Vec<super::AddressableEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(TrusteeReferenceList {
    "entities" Any entities,
});
