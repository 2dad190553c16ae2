// Frozen: written by an earlier generator, never again. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Response`.
#[non_exhaustive]
pub struct Response {
    /// `inner`.
    pub inner: Option<super::ResponseInner>,
    __marks: rt::Marks,
}
/// The values of `inner` in [`Response`](super::Response).
#[non_exhaustive]
pub struct ResponseInner {
    /// `x`.
    pub x: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(Response {
    "inner" Any inner,
});

rt::setters!(Response {
    0 inner with_inner(super::ResponseInner) clear_inner,
});

rt::model!(ResponseInner {
    "x" Int x,
});

rt::setters!(ResponseInner {
    0 x with_x(i64) clear_x,
});
