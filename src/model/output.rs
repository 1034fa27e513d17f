/// One file to publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Where, relative to the output folder, with `/`: `fi/demo/customers/index.html`.
    pub path: String,
    /// The bytes.
    pub content: Vec<u8>,
}
