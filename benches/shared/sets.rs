//! Which drug lists which effect, as rows of bits: set questions over thousands of drugs in no time.
//!
//! No view asks them, so it stands here: with the bench that holds their bar, and the test that they are answered right.

/// One bit for every pair of a drug and an effect.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    effects: usize,
    /// Words of 64 bits per drug.
    width: usize,
    bits: Vec<u64>,
}

impl Matrix {
    /// An empty matrix of `drugs` × `effects`.
    pub fn new(drugs: usize, effects: usize) -> Matrix {
        let width = effects.div_ceil(64);
        Matrix { effects, width, bits: vec![0; drugs * width] }
    }

    /// Notes that `drug` lists `effect`. Places outside the matrix are ignored.
    pub fn list(&mut self, drug: usize, effect: usize) {
        if effect < self.effects
            && let Some(word) = self.bits.get_mut(drug.saturating_mul(self.width).saturating_add(effect / 64))
        {
            *word |= 1 << (effect % 64);
        }
    }

    /// The drugs that list `effect`, in order.
    pub fn listing(&self, effect: usize) -> impl Iterator<Item = usize> {
        let (word, bit) = (effect / 64, 1 << (effect % 64));
        let rows = self.bits.chunks_exact(self.width.max(1)).enumerate();
        rows.filter(move |(_, row)| row.get(word).is_some_and(|word| word & bit != 0)).map(|(drug, _)| drug)
    }

    /// The effects that every one of `drugs` lists, in order; none for no drugs.
    pub fn common(&self, drugs: &[usize]) -> impl Iterator<Item = usize> {
        let mut all = drugs.first().map(|first| self.row(*first).to_vec()).unwrap_or_default();
        for drug in drugs.iter().skip(1) {
            let row = self.row(*drug).iter().copied().chain(std::iter::repeat(0));
            all.iter_mut().zip(row).for_each(|(word, other)| *word &= other);
        }
        ones(all)
    }

    /// The effects that `drug` lists and none of `others` does, in order.
    pub fn only(&self, drug: usize, others: &[usize]) -> impl Iterator<Item = usize> {
        let mut left = self.row(drug).to_vec();
        for other in others.iter().filter(|other| **other != drug) {
            left.iter_mut().zip(self.row(*other)).for_each(|(word, other)| *word &= !other);
        }
        ones(left)
    }

    fn row(&self, drug: usize) -> &[u64] {
        let start = drug.saturating_mul(self.width);
        self.bits.get(start..start.saturating_add(self.width)).unwrap_or_default()
    }
}

/// The places of the bits that are set.
fn ones(words: Vec<u64>) -> impl Iterator<Item = usize> {
    words.into_iter().enumerate().flat_map(|(place, mut word)| {
        std::iter::from_fn(move || {
            let bit = word.trailing_zeros();
            word &= word.checked_sub(1)?;
            Some(place * 64 + bit as usize)
        })
    })
}
