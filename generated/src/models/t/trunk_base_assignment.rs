// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkBaseAssignment`.
#[non_exhaustive]
pub struct TrunkBaseAssignment {
    /// `family`.
    pub family: Option<i64>,
    /// `trunkBase`.
    pub trunk_base: Option<super::TrunkBase>,
    __marks: rt::Marks,
}

rt::model!(TrunkBaseAssignment {
    "family" Int family,
    "trunkBase" Any trunk_base,
});

rt::setters!(TrunkBaseAssignment {
    0 family with_family(i64) clear_family,
    1 trunk_base with_trunk_base(super::TrunkBase) clear_trunk_base,
});
