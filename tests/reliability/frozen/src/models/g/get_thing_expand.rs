// Frozen: written by an earlier generator, never again. Do not edit.

use platform_client_runtime::__gen as rt;
/// The values of `expand` in `getThing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetThingExpand {
    /// `a`
    A,
    /// `b`
    B,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::open_enum!(GetThingExpand {
    A = "a",
    B = "b",
});
