// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoleDivisionGrants`.
///
/// The service requires `grants` in requests.
#[non_exhaustive]
pub struct RoleDivisionGrants {
    /// `grants`, required.
    pub grants: Option<Vec<super::RoleDivisionPair>>,
    __marks: rt::Marks,
}

rt::model!(RoleDivisionGrants {
    "grants" Any grants,
});

rt::setters!(RoleDivisionGrants {
    0 grants with_grants(Vec<super::RoleDivisionPair>) clear_grants,
});
