// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Bullseye`.
#[non_exhaustive]
pub struct Bullseye {
    /// `rings`.
    pub rings: Option<Vec<super::Ring>>,
    __marks: rt::Marks,
}

rt::model!(Bullseye {
    "rings" Any rings,
});

rt::setters!(Bullseye {
    0 rings with_rings(Vec<super::Ring>) clear_rings,
});
